// Written by `node scripts/write-rules.ts`; do not edit it here.
import { readyRules, type Rules } from '../create-rules.ts'
import rules from '../data/dudley.json' with { type: 'json' }
import vocabulary from '../data/vocabulary.json' with { type: 'json' }
import type { RuleSetJson } from '../rule-set.ts'
import { ruleSetWith } from '../rule-set-with.ts'

/** Social Media: the rule set, whole. */
export const ruleSet: RuleSetJson = /*#__PURE__*/ ruleSetWith(rules, vocabulary)

/** Social Media: the rules, ready to be asked. */
export const dudley: Rules<DudleyRuleSet> = /*#__PURE__*/ readyRules<DudleyRuleSet>(ruleSet)

/** Rules of dudley/social-media. */
export type RuleId =
  | 'benefits-and-risks/1'
  | 'benefits-and-risks/2'
  | 'benefits-and-risks/3'
  | 'subject-to-conduct-codes/1'
  | 'staff-and-communications-covered/1'
  | 'staff-and-communications-covered/2'
  | 'any-time-and-place-covered/1'
  | 'defines-activity-monitoring/1'
  | 'harmful-personal-communications-in-scope/1'
  | 'harmful-personal-communications-in-scope/2'
  | 'harmful-personal-communications-in-scope/3'
  | 'professional-communications-meaning/1'
  | 'professional-communications-meaning/2'
  | 'personal-accounts-disclaimer-scope/1'
  | 'personal-accounts-disclaimer-scope/2'
  | 'personal-accounts-disclaimer-scope/3'
  | 'personal-accounts-disclaimer-scope/4'
  | 'unrelated-personal-communications-outside-scope/1'
  | 'staff-communication-with-learners/1'
  | 'staff-communication-with-learners/2'
  | 'staff-communication-with-learners/3'
  | 'lead-incident-investigation/1'
  | 'assess-reported-incidents/1'
  | 'assess-reported-incidents/2'
  | 'facilitate-training/1'
  | 'manager-attends-training/1'
  | 'store-account-details-securely/1'
  | 'monitor-and-contribute-to-accounts/1'
  | 'monitor-and-contribute-to-accounts/2'
  | 'accounts-after-lead-leaves/1'
  | 'know-and-follow-policies/1'
  | 'know-and-follow-policies/2'
  | 'staff-attend-training/1'
  | 'manage-own-posted-content/1'
  | 'answer-comments-within-24-hours/1'
  | 'answer-comments-within-24-hours/2'
  | 'answer-comments-within-24-hours/3'
  | 'answer-comments-within-24-hours/4'
  | 'users-adhere-to-standard/1'
  | 'staff-communications-professional/1'
  | 'staff-communications-professional/2'
  | 'staff-communications-professional/3'
  | 'staff-communications-professional/4'
  | 'staff-communications-professional/5'
  | 'staff-communications-professional/6'
  | 'unacceptable-conduct-reported/1'
  | 'unacceptable-conduct-reported/2'
  | 'unacceptable-conduct-reported/3'
  | 'use-at-work-may-be-monitored/1'
  | 'use-at-work-may-be-monitored/2'
  | 'use-at-work-may-be-monitored/3'
  | 'use-at-work-may-be-monitored/4'
  | 'action-on-policy-breaches/1'
  | 'action-on-policy-breaches/2'
  | 'action-on-policy-breaches/3'
  | 'action-on-policy-breaches/4'
  | 'copyright-of-shared-content/1'
  | 'copyright-of-shared-content/2'
  | 'data-protection-and-confidentiality/1'
  | 'data-protection-and-confidentiality/2'
  | 'handle-offensive-comments-swiftly/1'
  | 'block-report-or-delete/1'
  | 'block-report-or-delete/2'
  | 'report-abuse-by-colleagues/1'
  | 'tone-appropriate-to-audience/1'
  | 'engaging-tone/1'
  | 'conversational-tone/1'
  | 'informative-tone/1'
  | 'friendly-tone/1'
  | 'images-acceptable-under-guidelines/1'
  | 'wishes-not-to-be-filmed/1'
  | 'student-pictures-official-accounts-only/1'
  | 'student-pictures-official-accounts-only/2'
  | 'judge-image-appropriateness/1'
  | 'judge-image-appropriateness/2'
  | 'judge-image-appropriateness/3'
  | 'judge-image-appropriateness/4'
  | 'delete-compromising-pictures/1'
  | 'personal-accounts-disclaimer-staff/1'
  | 'personal-accounts-disclaimer-staff/2'
  | 'personal-accounts-disclaimer-staff/3'
  | 'unrelated-personal-communications-outside-scope-staff/1'
  | 'excessive-personal-use-discipline/1'
  | 'no-engaging-with-students-on-personal-accounts/1'
  | 'no-engaging-with-students-on-personal-accounts/2'
  | 'students-post-appropriately/1'
  | 'students-post-appropriately/2'
  | 'students-post-appropriately/3'
  | 'parents-carers-post-appropriately/1'
  | 'parents-carers-post-appropriately/2'
  | 'parents-carers-post-appropriately/3'
  | 'parents-carers-post-appropriately/4'
  | 'parents-carers-post-appropriately/5'
  | 'say-who-is-posting/1'
  | 'say-who-is-posting/2'
  | 'use-professional-tone/1'
  | 'respect-all-parties/1'
  | 'permission-to-share-materials/1'
  | 'permission-to-share-materials/2'
  | 'express-opinions-in-balance/1'
  | 'express-opinions-in-balance/2'
  | 'think-before-responding/1'
  | 'think-before-responding/2'
  | 'no-disrepute-to-academy/1'
  | 'no-confidential-material/1'
  | 'no-breach-of-legislation/1'
  | 'no-offensive-content/1'
  | 'no-airing-internal-grievances/1'

/** Who acts, or is on the other side. */
export type RoleId =
  | 'person'
  | 'adult'
  | 'staff'
  | 'teacher'
  | 'class-teacher'
  | 'leader'
  | 'head-teacher'
  | 'deputy-ceo'
  | 'head-of-service'
  | 'line-manager'
  | 'communications-officer'
  | 'social-media-manager'
  | 'it-manager'
  | 'hr-manager'
  | 'safeguarding-lead'
  | 'safeguarding-director'
  | 'data-protection-officer'
  | 'deputy-data-protection-officer'
  | 'communications-team'
  | 'former-staff'
  | 'governor'
  | 'chair-of-governors'
  | 'trust-director'
  | 'chair-of-directors'
  | 'volunteer'
  | 'contractor'
  | 'parent-carer'
  | 'public'
  | 'journalist'
  | 'stakeholder'
  | 'platform-operator'
  | 'child'
  | 'pupil'
  | 'primary-pupil'
  | 'former-pupil'
  | 'family-of-pupil'
  | 'school-representative'
  | 'individual'
  | 'account-user'
  | 'administrator'
  | 'moderator'
  | 'content-author'
  | 'account-proposer'
  | 'site-team'
  | 'trust'
  | 'academy'
  | 'senior-leadership-team'
  | 'chief-executive-team'
  | 'board'
  | 'trade-union'
  | 'police'
  | 'lado'
  | 'local-authority'
  | 'ceop'

/** What is done. */
export type ActionId =
  | 'use-social-media'
  | 'hold-account'
  | 'communicate'
  | 'post'
  | 'share'
  | 'disclose'
  | 'make-commitment'
  | 'express-opinion'
  | 'criticise'
  | 'bully'
  | 'impersonate'
  | 'tag-person'
  | 'edit-encyclopaedia'
  | 'respond'
  | 'acknowledge'
  | 'converse'
  | 'message-directly'
  | 'speak-to-media'
  | 'connect'
  | 'follow'
  | 'befriend'
  | 'request-friend'
  | 'accept-friend'
  | 'interact'
  | 'identify-self'
  | 'name-employer'
  | 'use-logo'
  | 'use-contact-details'
  | 'add-disclaimer'
  | 'identify-participant'
  | 'propose-account'
  | 'plan-site'
  | 'create-account'
  | 'approve-account'
  | 'name-administrators'
  | 'resource-site'
  | 'neglect-site'
  | 'store-credentials'
  | 'share-credentials'
  | 'use-own-access'
  | 'change-password'
  | 'transfer-account'
  | 'configure-account'
  | 'turn-off-tagging'
  | 'turn-off-messages'
  | 'set-privacy'
  | 'publish-terms'
  | 'vet-contributor'
  | 'admit-contributor'
  | 'advertise-for-contributors'
  | 'moderate'
  | 'obtain-approval'
  | 'obtain-permission'
  | 'obtain-consent'
  | 'keep-consent-list'
  | 'obtain-opinion'
  | 'complete-form'
  | 'present-rationale'
  | 'assess-impact'
  | 'notify'
  | 'monitor-account'
  | 'monitor-public'
  | 'monitor-staff-use'
  | 'monitor-policy'
  | 'act-on-findings'
  | 'check-content'
  | 'check-copyright'
  | 'verify-training'
  | 'check-connections'
  | 'blur-name'
  | 'take-image'
  | 'delete-image'
  | 'remove-content'
  | 'record-evidence'
  | 'keep-confidential'
  | 'protect-personal-information'
  | 'act-in-best-interests'
  | 'respect-objection'
  | 'acknowledge-author'
  | 'report'
  | 'report-to-police'
  | 'refer'
  | 'co-operate'
  | 'inform'
  | 'remind'
  | 'educate'
  | 'train'
  | 'publish-guidance'
  | 'explain-action'
  | 'provide-format'
  | 'answer-breach'
  | 'investigate'
  | 'request-removal'
  | 'invite-to-meet'
  | 'block-user'
  | 'ban-from-ict'
  | 'discipline'
  | 'handle-disclosure'
  | 'decline'
  | 'tolerate-breach'
  | 'stop-use'
  | 'maintain-policy'
  | 'comply'
  | 'comply-with-policy'
  | 'comply-with-law'
  | 'comply-with-platform-terms'
  | 'know-policy'
  | 'attend-training'
  | 'devote-hours'
  | 'treat-equally'
  | 'use-device'
  | 'use-device-discreetly'
  | 'switch-off-device'
  | 'store-device'
  | 'hand-in-device'
  | 'bypass-security'
  | 'use-for-gain'
  | 'protect-device'

/** What it is done to. */
export type ObjectId =
  | 'content'
  | 'image'
  | 'video'
  | 'child-name'
  | 'comment'
  | 'message'
  | 'opinion'
  | 'link'
  | 'information'
  | 'logo'
  | 'contact-details'
  | 'credentials'
  | 'tag'
  | 'feature'
  | 'site-content'
  | 'incident'
  | 'media-enquiry'
  | 'device'
  | 'personal-device'
  | 'trust-device'
  | 'mobile-phone'
  | 'policy'
  | 'other-policy'
  | 'consent-list'
  | 'approval-form'
  | 'terms-of-use'
  | 'evidence'
  | 'disclosure'
  | 'acceptable-use'

/** On which kind of account. */
export type AccountId =
  | 'personal'
  | 'official'
  | 'official-hosted'
  | 'official-third-party'
  | 'learning-platform'
  | 'third-party-site'

/** By which channel. */
export type ChannelId =
  | 'social-media'
  | 'social-network'
  | 'micro-blog'
  | 'photo-video-site'
  | 'youtube'
  | 'blog'
  | 'forum'
  | 'encyclopaedia'
  | 'messaging'
  | 'social-game'
  | 'comments'
  | 'message-function'
  | 'school-channel'
  | 'website'
  | 'school-webpage'
  | 'newsletter'
  | 'school-email'
  | 'telephone'
  | 'school-video-call'
  | 'school-mobile-text'
  | 'face-to-face'

/** What policies are compared on. */
export type TopicId =
  | 'contact-with-pupils'
  | 'contact-with-parents'
  | 'friend-requests'
  | 'official-contact-with-pupils'
  | 'personal-use-at-work'
  | 'images-of-pupils'
  | 'names-of-pupils'
  | 'offensive-content'
  | 'confidential-information'
  | 'criticism'
  | 'disclaimers'
  | 'logo'
  | 'new-accounts'
  | 'answering-comments'
  | 'media-enquiries'
  | 'pupils-own-accounts'
  | 'reporting'
  | 'monitoring-staff'

/** Facts that can make a difference, by key. */
export type Facts = {
  /** Is the other person a pupil, or former pupil, of the actor's own academy? */
  readonly 'counterparty.ownAcademy'?: boolean
  /** Does the person act on behalf of the trust or academy? */
  readonly 'actor.onBehalf'?: boolean
  /** Is the person unsure, or in doubt? */
  readonly 'actor.unsure'?: boolean
  /** Is it during working hours, or at work? */
  readonly 'time.atWork'?: boolean
  /** Has the lead member of staff for the account left? */
  readonly 'time.siteLeader'?: boolean
  /** Does the use interfere with work? A person has to judge. */
  readonly 'use.interferes'?: boolean
  /** Is the use excessive? A person has to judge. */
  readonly 'use.excessive'?: boolean
  /** Is the use reasonable and appropriate? A person has to judge. */
  readonly 'use.reasonable'?: boolean
  /** Is it for teaching and learning? */
  readonly 'use.teaching'?: boolean
  /** Is it for personal gain or to promote personal interests? */
  readonly 'use.personalGain'?: boolean
  /** Is anything said or shown by it? */
  readonly 'content'?: boolean
  /** Does it refer to the trust, the academy or its people? */
  readonly 'content.refersToTrust'?: boolean
  /** Does it have an impact on the trust or academy? A person has to judge. */
  readonly 'content.impactsTrust'?: boolean
  /** Does the name of the account or profile contain the name of the trust or academy? */
  readonly 'account.bearsName'?: boolean
  /** Does it say that the person works for the trust or academy? */
  readonly 'account.namesEmployer'?: boolean
  /** Is it a professional communication, that is about work? */
  readonly 'content.professional'?: boolean
  /** Does it express a personal opinion? */
  readonly 'content.opinion'?: boolean
  /** Does it hold confidential information? */
  readonly 'content.confidential'?: boolean
  /** Does it hold commercially sensitive material? */
  readonly 'content.commercial'?: boolean
  /** Does it air an internal grievance? */
  readonly 'content.grievance'?: boolean
  /** Is it about the staff? */
  readonly 'content.aboutStaff'?: boolean
  /** Is anything wrong with it: offensive, harassing, untrue, unlawful, unprofessional or the like? */
  readonly 'harm'?: boolean
  /** Does it breach copyright or another right in somebody's work? A person has to judge. */
  readonly 'harm.breachesCopyright'?: boolean
  /** Does it breach data protection or privacy? A person has to judge. */
  readonly 'harm.breachesDataProtection'?: boolean
  /** Does it breach a code of conduct or another policy? A person has to judge. */
  readonly 'harm.breachesOtherPolicy'?: boolean
  /** Is it a compromising picture? A person has to judge. */
  readonly 'harm.compromising'?: boolean
  /** Is it defamatory, libellous or disparaging? A person has to judge. */
  readonly 'harm.defamatory'?: boolean
  /** Is it discriminatory? A person has to judge. */
  readonly 'harm.discriminatory'?: boolean
  /** May it bring the trust or academy into disrepute, or embarrass it? A person has to judge. */
  readonly 'harm.disreputable'?: boolean
  /** Is it disrespectful? A person has to judge. */
  readonly 'harm.disrespectful'?: boolean
  /** Is it likely to put anyone at risk of harm? A person has to judge. */
  readonly 'harm.endangers'?: boolean
  /** Does it bully, harass, abuse or exclude anyone? A person has to judge. */
  readonly 'harm.harassing'?: boolean
  /** Is it an ill-considered comment or judgement? A person has to judge. */
  readonly 'harm.illConsidered'?: boolean
  /** Is it unbalanced or immoderate? A person has to judge. */
  readonly 'harm.immoderate'?: boolean
  /** Is anyone shown who is not appropriately dressed? A person has to judge. */
  readonly 'harm.improperDress'?: boolean
  /** Is it inappropriate? A person has to judge. */
  readonly 'harm.inappropriate'?: boolean
  /** Is it offensive, obscene, derogatory or hateful? A person has to judge. */
  readonly 'harm.offensive'?: boolean
  /** Does it expose anyone to ridicule? A person has to judge. */
  readonly 'harm.ridicules'?: boolean
  /** Is it pornographic or sexually explicit? A person has to judge. */
  readonly 'harm.sexual'?: boolean
  /** Is it unlawful, or may it give rise to a legal claim? A person has to judge. */
  readonly 'harm.unlawful'?: boolean
  /** Is it unprofessional in tone or manner? A person has to judge. */
  readonly 'harm.unprofessional'?: boolean
  /** Does it show a pupil or a pupil's family? */
  readonly 'content.showsPupil'?: boolean
  /** Is the child on the list of children whose images must not be published? */
  readonly 'content.onNoPublishList'?: boolean
  /** Has anyone asked not to be filmed or photographed? */
  readonly 'content.objected'?: boolean
  /** Is it material that somebody else made? */
  readonly 'material.ofOthers'?: boolean
  /** Has the owner of the material given permission? */
  readonly 'material.permission'?: boolean
  /** Is the author acknowledged? */
  readonly 'material.acknowledged'?: boolean
  /** Is it clear who is posting? */
  readonly 'identity.stated'?: boolean
  /** Is there a disclaimer that makes clear for whom the person speaks? */
  readonly 'identity.disclaimer'?: boolean
  /** Has somebody given a second opinion? */
  readonly 'consulted.second'?: boolean
  /** When was the comment received? A day or a moment: `2026-11-20T16:30`. */
  readonly 'comment.receivedAt'?: string
  /** What kind of comment is it? */
  readonly 'comment.tone'?: 'query' | 'complaint' | 'negative' | 'abusive' | 'positive'
  /** Has the policy been breached? */
  readonly 'conduct.breach'?: boolean
  /** Has it been reported? */
  readonly 'conduct.reported'?: boolean
  /** Is the conduct illegal? A person has to judge. */
  readonly 'conduct.illegal'?: boolean
  /** Is the abuse by colleagues? */
  readonly 'conduct.colleague'?: boolean
  /** Is it necessary to refer the matter? A person has to judge. */
  readonly 'referral.necessary'?: boolean
  /** Is the monitoring in line with the trust's policies? */
  readonly 'monitoring.withinPolicies'?: boolean
}

/** Facts that can make a difference, by action. */
export type FactsByAction = {
  'use-social-media': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'consulted.second' | 'comment.receivedAt' | 'comment.tone' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'hold-account': Pick<Facts, 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'communicate': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'consulted.second' | 'comment.receivedAt' | 'comment.tone' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'post': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'share': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'disclose': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'make-commitment': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'express-opinion': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'criticise': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'bully': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'impersonate': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'tag-person': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'edit-encyclopaedia': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'respond': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'consulted.second' | 'comment.receivedAt' | 'comment.tone' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'acknowledge': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'consulted.second' | 'comment.receivedAt' | 'comment.tone' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'converse': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'consulted.second' | 'comment.receivedAt' | 'comment.tone' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'message-directly': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'speak-to-media': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'connect': Pick<Facts, 'counterparty.ownAcademy' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'follow': Pick<Facts, 'counterparty.ownAcademy' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'befriend': Pick<Facts, 'counterparty.ownAcademy' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'request-friend': Pick<Facts, 'counterparty.ownAcademy' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'accept-friend': Pick<Facts, 'counterparty.ownAcademy' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'interact': Pick<Facts, 'counterparty.ownAcademy' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'identify-self': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'name-employer': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'use-logo': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'use-contact-details': Pick<Facts, 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'content.grievance' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'add-disclaimer': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'identify-participant': Pick<Facts, 'counterparty.ownAcademy' | 'actor.onBehalf' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.teaching' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.onNoPublishList' | 'content.objected' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.stated' | 'identity.disclaimer' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary' | 'monitoring.withinPolicies'>
  'propose-account': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'plan-site': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'create-account': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'approve-account': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'name-administrators': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'resource-site': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'neglect-site': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'store-credentials': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'share-credentials': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'use-own-access': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'change-password': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'transfer-account': Pick<Facts, 'time.siteLeader' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'configure-account': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'turn-off-tagging': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'turn-off-messages': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'set-privacy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'publish-terms': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'vet-contributor': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'admit-contributor': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'advertise-for-contributors': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'moderate': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'obtain-approval': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'obtain-permission': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'obtain-consent': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'keep-consent-list': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'obtain-opinion': Pick<Facts, 'actor.unsure' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'consulted.second' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'complete-form': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'present-rationale': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'assess-impact': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'notify': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'monitor-account': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'monitor-public': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'monitor-staff-use': Pick<Facts, 'time.atWork' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'monitoring.withinPolicies'>
  'monitor-policy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'act-on-findings': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'check-content': Pick<Facts, 'content' | 'content.opinion' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'check-copyright': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'verify-training': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'check-connections': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'blur-name': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'take-image': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'content.objected' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'delete-image': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'remove-content': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'record-evidence': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'keep-confidential': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'protect-personal-information': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'act-in-best-interests': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'respect-objection': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'content.objected' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'acknowledge-author': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'material.ofOthers' | 'material.acknowledged' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'report': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary'>
  'report-to-police': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary'>
  'refer': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary'>
  'co-operate': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'inform': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'remind': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'educate': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'train': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'publish-guidance': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'explain-action': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'provide-format': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'answer-breach': Pick<Facts, 'actor.onBehalf' | 'use.interferes' | 'use.excessive' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'investigate': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'request-removal': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'invite-to-meet': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'block-user': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'ban-from-ict': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'discipline': Pick<Facts, 'actor.onBehalf' | 'use.interferes' | 'use.excessive' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'handle-disclosure': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'decline': Pick<Facts, 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'comment.tone' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.colleague'>
  'tolerate-breach': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'stop-use': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'maintain-policy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'comply': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary'>
  'comply-with-policy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague' | 'referral.necessary'>
  'comply-with-law': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'comply-with-platform-terms': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'know-policy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'attend-training': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'devote-hours': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'treat-equally': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'use-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'use-device-discreetly': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'switch-off-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'store-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'hand-in-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'bypass-security': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'use-for-gain': Pick<Facts, 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
  'protect-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.colleague'>
}

/** Ids of dudley/social-media. */
export interface DudleyRuleSet {
  readonly trust: 'dudley'
  readonly rule: RuleId
  readonly role: RoleId
  readonly action: ActionId
  readonly object: ObjectId
  readonly account: AccountId
  readonly channel: ChannelId
  readonly topic: TopicId
  readonly facts: FactsByAction
}
