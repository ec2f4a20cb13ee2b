// Written by `node scripts/write-rules.ts`; do not edit it here.
import { readyRules, type Rules } from '../create-rules.ts'
import rules from '../data/thinking-schools.json' with { type: 'json' }
import vocabulary from '../data/vocabulary.json' with { type: 'json' }
import type { RuleSetJson } from '../rule-set.ts'
import { ruleSetWith } from '../rule-set-with.ts'

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
  /** How old is the other person? In years. */
  readonly 'counterparty.age'?: number
  /** Is the other person a member of the actor's family? */
  readonly 'counterparty.isFamily'?: boolean
  /** Is the other person a pupil of an academy where the actor used to work? */
  readonly 'counterparty.formerAcademy'?: boolean
  /** Has the person undergone appropriate security checks? */
  readonly 'counterparty.securityChecked'?: boolean
  /** Has the contributor or friend been vetted? */
  readonly 'counterparty.vetted'?: boolean
  /** Is the person known? */
  readonly 'counterparty.known'?: boolean
  /** Is the other side an external organisation? */
  readonly 'counterparty.organisation'?: boolean
  /** How old is the person who acts? In years. */
  readonly 'actor.age'?: number
  /** Does the person act on behalf of the trust or academy? */
  readonly 'actor.onBehalf'?: boolean
  /** Is the person suspected of a breach of the policy? */
  readonly 'actor.suspected'?: boolean
  /** Is the person unsure, or in doubt? */
  readonly 'actor.unsure'?: boolean
  /** Is it during working hours, or at work? */
  readonly 'time.atWork'?: boolean
  /** Is it in an official rest break? */
  readonly 'time.restBreak'?: boolean
  /** Has the person left the trust's employment? */
  readonly 'time.afterLeaving'?: boolean
  /** Is it for a purpose of the school or academy? */
  readonly 'use.schoolPurpose'?: boolean
  /** Is it for teaching and learning? */
  readonly 'use.teaching'?: boolean
  /** Is it for personal use only? */
  readonly 'use.personalOnly'?: boolean
  /** Is it for personal gain or to promote personal interests? */
  readonly 'use.personalGain'?: boolean
  /** Is anything said or shown by it? */
  readonly 'content'?: boolean
  /** Does it have an impact on the trust or academy? A person has to judge. */
  readonly 'content.impactsTrust'?: boolean
  /** Does it express a personal opinion? */
  readonly 'content.opinion'?: boolean
  /** Does it hold confidential information? */
  readonly 'content.confidential'?: boolean
  /** Does it hold information that belongs to the trust? */
  readonly 'content.ownedByTrust'?: boolean
  /** Does it hold personal information, such as a home address? */
  readonly 'content.personalInformation'?: boolean
  /** Does it speak of information from work, such as clients, pupils or colleagues? */
  readonly 'content.work'?: boolean
  /** Is anything wrong with it: offensive, harassing, untrue, unlawful, unprofessional or the like? */
  readonly 'harm'?: boolean
  /** Does it breach copyright or another right in somebody's work? A person has to judge. */
  readonly 'harm.breachesCopyright'?: boolean
  /** Does it breach data protection or privacy? A person has to judge. */
  readonly 'harm.breachesDataProtection'?: boolean
  /** Does it breach the terms of use or house rules of the site? A person has to judge. */
  readonly 'harm.breachesHouseRules'?: boolean
  /** Does it breach a code of conduct or another policy? A person has to judge. */
  readonly 'harm.breachesOtherPolicy'?: boolean
  /** Is it on a sensitive or controversial matter? A person has to judge. */
  readonly 'harm.controversial'?: boolean
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
  /** Is it false, misleading or inaccurate? A person has to judge. */
  readonly 'harm.false'?: boolean
  /** Does it bully, harass, abuse or exclude anyone? A person has to judge. */
  readonly 'harm.harassing'?: boolean
  /** Could it help someone to get unauthorised access? A person has to judge. */
  readonly 'harm.helpsAccess'?: boolean
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
  /** Does it show the person or colleagues at work? */
  readonly 'content.showsStaffAtWork'?: boolean
  /** Is consent to use the image in place? */
  readonly 'content.consent'?: boolean
  /** Is it material that somebody else made? */
  readonly 'material.ofOthers'?: boolean
  /** Has the owner of the material given permission? */
  readonly 'material.permission'?: boolean
  /** Does it refer to a service provider, partner or other agency? */
  readonly 'content.namesPartners'?: boolean
  /** Have those to whom it refers given permission? */
  readonly 'partners.permission'?: boolean
  /** Does the person pose as somebody else? */
  readonly 'identity.false'?: boolean
  /** Is it clear who is posting? */
  readonly 'identity.stated'?: boolean
  /** Has the head teacher or principal approved it? */
  readonly 'approval.headTeacher'?: boolean
  /** Has the Head of Service approved it? */
  readonly 'approval.headOfService'?: boolean
  /** Has the senior leadership team or one of its members approved it? */
  readonly 'approval.slt'?: boolean
  /** Has the line manager approved it? */
  readonly 'approval.lineManager'?: boolean
  /** Has the academy approved or authorised it? */
  readonly 'approval.academy'?: boolean
  /** Has the Data Protection Officer or deputy approved it? */
  readonly 'approval.deputyDpo'?: boolean
  /** Has the person express authority for it? */
  readonly 'approval.express'?: boolean
  /** Has the senior leadership team been consulted? */
  readonly 'consulted.slt'?: boolean
  /** Has the Data Protection Officer been consulted? */
  readonly 'consulted.dpo'?: boolean
  /** Has a senior leader been asked? */
  readonly 'consulted.leader'?: boolean
  /** Has it been discussed with the head teacher or principal? */
  readonly 'consulted.headTeacher'?: boolean
  /** Has the approval form been completed and handed in? */
  readonly 'form.completed'?: boolean
  /** Has a Data Protection Impact Assessment been made? */
  readonly 'impact.assessed'?: boolean
  /** Is there a strong business reason for the site? A person has to judge. */
  readonly 'site.reason'?: boolean
  /** Is the reason for the site trivial? A person has to judge. */
  readonly 'site.trivial'?: boolean
  /** How many administrators are named? In people. */
  readonly 'site.administrators'?: number
  /** How many moderators are named? In people. */
  readonly 'site.moderators'?: number
  /** Is the site for pupils or do pupils contribute to it? */
  readonly 'site.forPupils'?: boolean
  /** Are the platform's terms, such as its minimum age, kept? */
  readonly 'site.meetsPlatformTerms'?: boolean
  /** Has the policy been breached? */
  readonly 'conduct.breach'?: boolean
  /** Is the conduct illegal? A person has to judge. */
  readonly 'conduct.illegal'?: boolean
  /** Does what was said, done or seen raise safeguarding or other concerns? A person has to judge. */
  readonly 'conduct.concerning'?: boolean
  /** Does an investigation ask for the passwords or login details? */
  readonly 'credentials.asked'?: boolean
  /** Has the person been asked to take it down? */
  readonly 'removal.asked'?: boolean
  /** Is the monitoring in line with the trust's policies? */
  readonly 'monitoring.withinPolicies'?: boolean
}

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
