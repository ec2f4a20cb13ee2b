import { ruleSetSchema } from '@policy/rules/rule-set-schema'
import { alignmentSchema } from './alignment.ts'
import { answersSchema } from './answers.ts'
import { approvalSchema, decisionsSchema } from './approval.ts'
import { clausesSchema } from './clauses.ts'
import { comparedTopicSchema } from './compared-topic.ts'
import { diffJsonSchema } from './diff-json.ts'
import { formSchema } from './form.ts'
import { frontMatterSchema } from './front-matter.ts'
import { frozenRulesSchema } from './frozen-rules.ts'
import { frozenSchema } from './frozen.ts'
import { manifestSchema } from './manifest.ts'
import { policyJsonSchema } from './policy-json.ts'
import { remindJsonSchema } from './remind-json.ts'
import { remindersSchema } from './reminders.ts'
import { repairsSchema } from './repairs.ts'
import { reviewSchema } from './review.ts'
import { reviewsSchema } from './reviews.ts'
import { rolesSchema } from './roles.ts'
import { rulesSchema } from './rules.ts'
import { sentSchema } from './sent.ts'
import { trustSchema } from './trust.ts'
import {
  actionsSchema,
  factsSchema,
  mattersSchema,
  termsSchema,
  topicsSchema,
} from './vocabulary.ts'

/** Every schema, by the name of its file in `schemas/`. */
export const schemas: Readonly<Record<string, object>> = {
  'actions.schema.json': actionsSchema,
  'alignment.schema.json': alignmentSchema,
  'answers.schema.json': answersSchema,
  'approval.schema.json': approvalSchema,
  'clauses.schema.json': clausesSchema,
  'compared-topic.schema.json': comparedTopicSchema,
  'decisions.schema.json': decisionsSchema,
  'diff.schema.json': diffJsonSchema,
  'facts.schema.json': factsSchema,
  'form.schema.json': formSchema,
  'front-matter.schema.json': frontMatterSchema,
  'frozen-rules.schema.json': frozenRulesSchema,
  'frozen.schema.json': frozenSchema,
  'manifest.schema.json': manifestSchema,
  'matters.schema.json': mattersSchema,
  'policy.schema.json': policyJsonSchema,
  'remind.schema.json': remindJsonSchema,
  'reminders.schema.json': remindersSchema,
  'repairs.schema.json': repairsSchema,
  'review.schema.json': reviewSchema,
  'reviews.schema.json': reviewsSchema,
  'roles.schema.json': rolesSchema,
  'rule-set.schema.json': ruleSetSchema,
  'rules.schema.json': rulesSchema,
  'sent.schema.json': sentSchema,
  'terms.schema.json': termsSchema,
  'topics.schema.json': topicsSchema,
  'trust.schema.json': trustSchema,
}
