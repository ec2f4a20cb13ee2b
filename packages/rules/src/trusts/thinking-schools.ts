// Written by `node scripts/write-rules.ts`; do not edit it here.
import { readyRules, type Rules } from '../create-rules.ts'
import rules from '../data/thinking-schools.json' with { type: 'json' }
import vocabulary from '../data/vocabulary.json' with { type: 'json' }
import type { RuleSetJson } from '../rule-set.ts'
import { ruleSetWith } from '../rule-set-with.ts'
import type { RoleId, ActionId, ObjectId, AccountId, ChannelId, TopicId, Facts } from './words.ts'

export type { RoleId, ActionId, ObjectId, AccountId, ChannelId, TopicId, Facts } from './words.ts'

/** Social Media Policy: the rule set, whole. */
export const ruleSet: RuleSetJson = /*#__PURE__*/ ruleSetWith(rules, vocabulary)

/** Social Media Policy: the rules, ready to be asked. */
export const thinkingSchools: Rules<ThinkingSchoolsRuleSet> = /*#__PURE__*/ readyRules<ThinkingSchoolsRuleSet>(ruleSet)

/** Rules of thinking-schools/social-media. */
export type RuleId =
  | 'confidence-and-risk/1'
  | 'trust-meaning/1'
  | 'academies-and-nurseries-covered/1'
  | 'academies-and-nurseries-covered/2'
  | 'academies-and-nurseries-covered/3'
  | 'academies-and-nurseries-covered/4'
  | 'social-media-meaning/1'
  | 'social-media-meaning/2'
  | 'ict-facilities-meaning/1'
  | 'people-covered/1'
  | 'people-covered/2'
  | 'social-media-use-permitted/1'
  | 'no-defamation-or-harassment/1'
  | 'no-defamation-or-harassment/2'
  | 'no-defamation-or-harassment/3'
  | 'no-defamation-or-harassment/4'
  | 'no-opinions-for-academy/1'
  | 'no-controversial-or-confidential-comments/1'
  | 'no-controversial-or-confidential-comments/2'
  | 'branding-needs-approval/1'
  | 'branding-needs-approval/2'
  | 'respectful-statements/1'
  | 'respectful-statements/2'
  | 'respectful-statements/3'
  | 'no-offensive-material/1'
  | 'accurate-online-sources/1'
  | 'refrain-when-uncertain/1'
  | 'report-disparaging-content/1'
  | 'disciplinary-action-for-breach/1'
  | 'disciplinary-action-for-breach/2'
  | 'disciplinary-action-for-breach/3'
  | 'removal-of-breaching-content/1'
  | 'removal-of-breaching-content/2'
  | 'removal-of-breaching-content/3'
  | 'use-may-be-monitored/1'
  | 'use-may-be-monitored/2'
  | 'use-may-be-monitored/3'
  | 'gross-misconduct-material/1'
  | 'pornographic-material/1'
  | 'pornographic-material/2'
  | 'false-defamatory-statement/1'
  | 'false-defamatory-statement/2'
  | 'offensive-or-embarrassing-material/1'
  | 'offensive-or-embarrassing-material/2'
  | 'confidential-information-dissemination/1'
  | 'confidential-information-dissemination/2'
  | 'liability-creating-statement/1'
  | 'liability-creating-statement/2'
  | 'copyright-or-privacy-infringement/1'
  | 'copyright-or-privacy-infringement/2'
  | 'gross-misconduct-disciplinary-action/1'
  | 'gross-misconduct-disciplinary-action/2'
  | 'no-personal-contact-with-pupils/1'
  | 'family-contact-continues/1'
  | 'family-contact-continues/2'
  | 'family-contact-continues/3'
  | 'family-contact-continues/4'
  | 'no-contact-with-pupils-families/1'
  | 'pupil-communication-needs-approval/1'
  | 'pupil-communication-needs-approval/2'
  | 'no-pupil-contact-after-leaving/1'
  | 'no-pupil-contact-after-leaving/2'
  | 'no-work-information-on-personal-webpages/1'
  | 'no-pupil-images-on-personal-webpages/1'
  | 'no-academy-email-personal-accounts/1'
  | 'no-academy-email-personal-accounts/2'
  | 'no-encyclopaedia-edits-at-work/1'
  | 'no-encyclopaedia-edits-at-work/2'
  | 'no-personal-use-at-work/1'
  | 'no-personal-use-at-work/2'
  | 'no-personal-use-at-work/3'
  | 'caution-befriending-colleagues/1'
  | 'privacy-levels-and-passwords/1'
  | 'privacy-levels-and-passwords/2'
  | 'privacy-levels-and-passwords/3'
  | 'privacy-levels-and-passwords/4'
  | 'privacy-levels-and-passwords/5'
  | 'privacy-levels-and-passwords/6'
  | 'privacy-levels-and-passwords/7'
  | 'official-sites-only/1'
  | 'official-sites-only/2'
  | 'business-reason-for-sites/1'
  | 'business-reason-for-sites/2'
  | 'business-reason-for-sites/3'
  | 'business-reason-for-sites/4'
  | 'create-sites-per-requirements/1'
  | 'create-sites-per-requirements/2'
  | 'act-in-childrens-best-interests/1'
  | 'monitoring-of-ict-facilities/1'
  | 'monitoring-of-ict-facilities/2'
  | 'monitoring-of-ict-facilities/3'
  | 'high-standards-of-behaviour/1'
  | 'consider-purpose-and-investment/1'
  | 'consider-purpose-and-investment/2'
  | 'discuss-audience-with-slt/1'
  | 'consider-time-and-effort/1'
  | 'consider-time-and-effort/2'
  | 'resources-to-maintain-site/1'
  | 'resources-to-maintain-site/2'
  | 'exit-strategy-and-plan/1'
  | 'exit-strategy-and-plan/2'
  | 'evaluate-site-success/1'
  | 'consult-data-protection-officer/1'
  | 'conscious-of-responsibilities-to-children/1'
  | 'conscious-of-responsibilities-to-children/2'
  | 'alert-to-young-peoples-risks/1'
  | 'inform-authorities-of-concerns/1'
  | 'conform-to-good-practice-guidance/1'
  | 'minimum-age-requirements/1'
  | 'minimum-age-requirements/2'
  | 'content-suits-age-group/1'
  | 'content-suits-age-group/2'
  | 'profile-of-young-people/1'
  | 'profile-of-young-people/2'
  | 'who-may-create-sites/1'
  | 'who-may-create-sites/2'
  | 'who-may-create-sites/3'
  | 'who-may-create-sites/4'
  | 'individual-account-access/1'
  | 'individual-account-access/2'
  | 'approval-to-create-sites/1'
  | 'approval-to-join-other-sites/1'
  | 'approval-of-contributed-content/1'
  | 'approval-of-contributed-content/2'
  | 'consult-slt-on-purpose/1'
  | 'consult-slt-on-purpose/2'
  | 'submit-approval-form/1'
  | 'forward-media-enquiries/1'
  | 'forward-media-enquiries/2'
  | 'forward-media-enquiries/3'
  | 'terms-and-house-rules/1'
  | 'terms-and-house-rules/2'
  | 'no-unauthorised-commitments/1'
  | 'no-unauthorised-commitments/2'
  | 'no-unauthorised-commitments/3'
  | 'worthwhile-accurate-information/1'
  | 'worthwhile-accurate-information/2'
  | 'stay-within-the-law/1'
  | 'stay-within-the-law/2'
  | 'respectful-tone/1'
  | 'respectful-tone/2'
  | 'permission-before-citing/1'
  | 'permission-before-citing/2'
  | 'logo-on-hosted-sites/1'
  | 'logo-on-hosted-sites/2'
  | 'logo-on-hosted-sites/3'
  | 'participants-identify-themselves/1'
  | 'participants-identify-themselves/2'
  | 'no-personal-contact-details/1'
  | 'no-personal-opinions/1'
  | 'no-one-to-one-communication/1'
  | 'no-one-to-one-communication/2'
  | 'no-one-to-one-communication/3'
  | 'consider-contributor-engagement/1'
  | 'strongest-privacy-for-pupil-sites/1'
  | 'strongest-privacy-for-pupil-sites/2'
  | 'moderation-by-site-team/1'
  | 'moderation-by-site-team/2'
  | 'designate-two-administrators/1'
  | 'designate-two-administrators/2'
  | 'designate-two-administrators/3'
  | 'designate-two-administrators/4'
  | 'protection-on-third-party-sites/1'
  | 'protection-on-third-party-sites/2'
  | 'protection-on-third-party-sites/3'
  | 'no-tolerance-of-extreme-offence/1'
  | 'no-tolerance-of-extreme-offence/2'
  | 'no-tolerance-of-extreme-offence/3'
  | 'no-tolerance-of-extreme-offence/4'
  | 'known-people-as-friends/1'
  | 'known-people-as-friends/2'
  | 'approval-to-advertise-for-contributors/1'
  | 'approval-for-external-friends/1'
  | 'checks-for-posted-content/1'
  | 'check-public-domain-suitability/1'
  | 'check-image-consent/1'
  | 'check-image-consent/2'
  | 'check-image-consent/3'
  | 'check-appropriateness-and-uniforms/1'
  | 'check-appropriateness-and-uniforms/2'
  | 'approval-before-site-setup/1'
  | 'forward-completed-form/1'
  | 'purpose-of-site/1'
  | 'administrator-names/1'
  | 'moderator-names/1'
  | 'consent-of-responsible-adults/1'
  | 'consent-of-responsible-adults/2'
  | 'measures-against-unsuitable-contributors/1'
  | 'approval-of-site/1'
  | 'approval-of-site/2'
  | 'approval-of-site/3'
  | 'approval-of-site/4'
  | 'principal-approval/1'
  | 'data-protection-awareness/1'
  | 'data-protection-awareness/2'
  | 'data-protection-awareness/3'
  | 'confirm-checks-before-posting/1'
  | 'policy-compliance-confirmed/1'
  | 'public-domain-suitability-confirmed/1'
  | 'image-consent-confirmed/1'
  | 'appropriateness-confirmed/1'

/** Facts that can make a difference, by action. */
export type FactsByAction = {
  'use-social-media': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'counterparty.securityChecked' | 'counterparty.vetted' | 'counterparty.known' | 'counterparty.organisation' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.teaching' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.slt' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'site.meetsPlatformTerms' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'hold-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.express' | 'site.meetsPlatformTerms' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'communicate': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.teaching' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.slt' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'post': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'share': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'disclose': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'make-commitment': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'express-opinion': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'criticise': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'bully': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'impersonate': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'tag-person': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'edit-encyclopaedia': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'respond': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'acknowledge': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'converse': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.lineManager' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'message-directly': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.teaching' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'speak-to-media': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'connect': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'counterparty.securityChecked' | 'counterparty.vetted' | 'counterparty.known' | 'counterparty.organisation' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.teaching' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.academy' | 'approval.express' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'follow': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.academy' | 'approval.express' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'befriend': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'counterparty.securityChecked' | 'counterparty.vetted' | 'counterparty.known' | 'counterparty.organisation' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.academy' | 'approval.express' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'request-friend': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'counterparty.securityChecked' | 'counterparty.vetted' | 'counterparty.known' | 'counterparty.organisation' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.academy' | 'approval.express' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'accept-friend': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'counterparty.securityChecked' | 'counterparty.vetted' | 'counterparty.known' | 'counterparty.organisation' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.academy' | 'approval.express' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'interact': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.teaching' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.academy' | 'approval.express' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'identify-self': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'name-employer': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'use-logo': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.slt' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'use-contact-details': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.confidential' | 'content.work' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.express' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'add-disclaimer': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'identify-participant': Pick<Facts, 'counterparty.isFamily' | 'counterparty.formerAcademy' | 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'time.atWork' | 'time.restBreak' | 'time.afterLeaving' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'content' | 'content.impactsTrust' | 'content.opinion' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'content.work' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'identity.false' | 'identity.stated' | 'approval.headTeacher' | 'approval.headOfService' | 'approval.academy' | 'approval.express' | 'consulted.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'propose-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.immoderate' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.lineManager' | 'approval.deputyDpo' | 'consulted.slt' | 'consulted.dpo' | 'consulted.leader' | 'form.completed' | 'impact.assessed' | 'site.reason' | 'site.trivial' | 'site.administrators' | 'site.moderators' | 'site.forPupils' | 'site.meetsPlatformTerms' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'plan-site': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'create-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.immoderate' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.lineManager' | 'approval.deputyDpo' | 'consulted.slt' | 'consulted.dpo' | 'consulted.leader' | 'form.completed' | 'impact.assessed' | 'site.reason' | 'site.trivial' | 'site.administrators' | 'site.moderators' | 'site.forPupils' | 'site.meetsPlatformTerms' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'approve-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'name-administrators': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.academy' | 'site.administrators' | 'site.moderators' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'resource-site': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'neglect-site': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'store-credentials': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'share-credentials': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.suspected' | 'content' | 'content.confidential' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning' | 'credentials.asked'>
  'use-own-access': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'change-password': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'transfer-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'configure-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'turn-off-tagging': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'turn-off-messages': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'set-privacy': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'publish-terms': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'vet-contributor': Pick<Facts, 'counterparty.vetted' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'admit-contributor': Pick<Facts, 'counterparty.age' | 'counterparty.securityChecked' | 'counterparty.vetted' | 'counterparty.known' | 'counterparty.organisation' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'advertise-for-contributors': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'moderate': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.academy' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'obtain-approval': Pick<Facts, 'counterparty.age' | 'counterparty.organisation' | 'actor.age' | 'actor.onBehalf' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'approval.slt' | 'approval.lineManager' | 'approval.deputyDpo' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'obtain-permission': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'content.namesPartners' | 'partners.permission' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'obtain-consent': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'keep-consent-list': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'obtain-opinion': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.unsure' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'approval.lineManager' | 'consulted.slt' | 'consulted.dpo' | 'consulted.leader' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'complete-form': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'form.completed' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'present-rationale': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'assess-impact': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'impact.assessed' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'notify': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'monitor-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'monitor-public': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'monitor-staff-use': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning' | 'monitoring.withinPolicies'>
  'monitor-policy': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'act-on-findings': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'check-content': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.breachesDataProtection' | 'harm.disrespectful' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.consent' | 'identity.false' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'check-copyright': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'verify-training': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'check-connections': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'blur-name': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'take-image': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'delete-image': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'remove-content': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.breachesHouseRules' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning' | 'removal.asked'>
  'record-evidence': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'keep-confidential': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'protect-personal-information': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'act-in-best-interests': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'site.forPupils' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'respect-objection': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'acknowledge-author': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'report': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.defamatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'report-to-police': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.defamatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'refer': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'approval.academy' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'co-operate': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.suspected' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'inform': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'remind': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'educate': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'train': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'publish-guidance': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'explain-action': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'provide-format': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'answer-breach': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'approval.academy' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning' | 'removal.asked'>
  'investigate': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'request-removal': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'invite-to-meet': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'block-user': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'ban-from-ict': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'discipline': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'approval.academy' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning' | 'removal.asked'>
  'handle-disclosure': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'decline': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'tolerate-breach': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'stop-use': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'maintain-policy': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'comply': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'use.schoolPurpose' | 'use.teaching' | 'content' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'site.meetsPlatformTerms' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning' | 'monitoring.withinPolicies'>
  'comply-with-policy': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'use.schoolPurpose' | 'use.teaching' | 'content' | 'harm' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning' | 'monitoring.withinPolicies'>
  'comply-with-law': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'comply-with-platform-terms': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'harm.unprofessional' | 'content.showsPupil' | 'site.meetsPlatformTerms' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'know-policy': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'attend-training': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'devote-hours': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'treat-equally': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'use-device': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'use-device-discreetly': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'switch-off-device': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'store-device': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'hand-in-device': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'bypass-security': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'content.confidential' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'use-for-gain': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
  'protect-device': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.illegal' | 'conduct.concerning'>
}

/** Ids of thinking-schools/social-media. */
export interface ThinkingSchoolsRuleSet {
  readonly trust: 'thinking-schools'
  readonly rule: RuleId
  readonly role: RoleId
  readonly action: ActionId
  readonly object: ObjectId
  readonly account: AccountId
  readonly channel: ChannelId
  readonly topic: TopicId
  readonly facts: FactsByAction
}
