// Written by `node scripts/write-rules.ts`; do not edit it here.
import { readyRules, type Rules } from '../create-rules.ts'
import rules from '../data/inspire.json' with { type: 'json' }
import vocabulary from '../data/vocabulary.json' with { type: 'json' }
import type { RuleSetJson } from '../rule-set.ts'
import { ruleSetWith } from '../rule-set-with.ts'

/** Social Media Policy: the rule set, whole. */
export const ruleSet: RuleSetJson = /*#__PURE__*/ ruleSetWith(rules, vocabulary)

/** Social Media Policy: the rules, ready to be asked. */
export const inspire: Rules<InspireRuleSet> = /*#__PURE__*/ readyRules<InspireRuleSet>(ruleSet)

/** Rules of inspire/social-media. */
export type RuleId =
  | 'growing-use-of-networking-sites/1'
  | 'people-and-uses-covered/1'
  | 'people-and-uses-covered/2'
  | 'people-and-uses-covered/3'
  | 'networking-applications-include/1'
  | 'blog-applications/1'
  | 'online-discussion-forums/1'
  | 'collaborative-spaces/1'
  | 'media-sharing-services/1'
  | 'micro-blogging-applications/1'
  | 'shared-information-subject-to-law/1'
  | 'follow-equality-diversity-policy/1'
  | 'no-personal-use-in-worktime/1'
  | 'proposals-approved-first/1'
  | 'proposals-approved-first/2'
  | 'unrelated-use-needs-no-approval/1'
  | 'unrelated-use-needs-no-approval/2'
  | 'adhere-to-terms-of-use/1'
  | 'adhere-to-terms-of-use/2'
  | 'adhere-to-terms-of-use/3'
  | 'expression-with-due-consideration/1'
  | 'expression-with-due-consideration/2'
  | 'no-content-risking-legal-action/1'
  | 'no-content-risking-legal-action/2'
  | 'no-personal-or-commercial-promotion/1'
  | 'no-abusive-or-hateful-use/1'
  | 'no-breach-of-conduct-codes/1'
  | 'no-breach-of-school-policies/1'
  | 'no-discussion-of-school-matters/1'
  | 'no-pupils-as-friends/1'
  | 'no-pupils-as-friends/2'
  | 'no-identifying-as-representative/1'
  | 'no-references-without-permission/1'
  | 'out-of-work-activity-discipline/1'
  | 'out-of-work-activity-discipline/2'
  | 'out-of-work-activity-discipline/3'
  | 'violation-is-gross-misconduct/1'
  | 'violation-is-gross-misconduct/2'
  | 'no-interaction-with-pupils/1'
  | 'no-interaction-with-ex-pupils/1'
  | 'no-shared-access-with-pupils/1'
  | 'no-shared-access-with-pupils/2'
  | 'declare-family-links/1'
  | 'declare-family-links/2'
  | 'adult-posing-as-child/1'
  | 'adult-posing-as-child/2'
  | 'report-working-day-use/1'
  | 'no-access-under-13/1'
  | 'no-access-under-13/2'
  | 'no-access-in-school-day/1'
  | 'pupil-phones-handed-in/1'
  | 'pupil-phones-handed-in/2'
  | 'no-joining-staff-areas/1'
  | 'no-joining-staff-areas/2'
  | 'no-joining-staff-areas/3'
  | 'school-computers-direct-use-only/1'
  | 'firewall-breach-ban/1'
  | 'firewall-breach-ban/2'
  | 'report-contact-or-cyber-bullying/1'
  | 'zero-tolerance-to-cyber-bullying/1'
  | 'record-disclosure/1'
  | 'refer-matter-to-lado/1'
  | 'refer-matter-to-lado/2'
  | 'disclosure-from-parent/1'
  | 'disclosure-from-parent/2'
  | 'disclosure-from-staff/1'
  | 'lado-advises-on-suspension/1'
  | 'lado-advises-on-suspension/2'
  | 'disclosure-from-child/1'
  | 'duty-to-investigate-bullying/1'
  | 'duty-to-investigate-bullying/2'
  | 'duty-to-investigate-bullying/3'
  | 'duty-to-investigate-bullying/4'
  | 'duty-to-investigate-bullying/5'
  | 'taunts-from-ex-pupil/1'
  | 'taunts-from-ex-pupil/2'
  | 'weekend-taunts-from-peers/1'
  | 'weekend-taunts-from-peers/2'
  | 'taunts-among-y5-pupils/1'
  | 'taunts-among-y5-pupils/2'
  | 'taunts-among-y5-pupils/3'
  | 'taunts-among-y5-pupils/4'
  | 'taunts-among-y5-pupils/5'
  | 'networking-issues-may-be-refused/1'
  | 'networking-issues-may-be-refused/2'
  | 'networking-issues-may-be-refused/3'
  | 'investigation-involves-families/1'
  | 'investigation-involves-families/2'
  | 'continued-bullying-to-police/1'
  | 'applies-to-phone-bullying/1'
  | 'online-threats-by-parents/1'
  | 'online-threats-by-parents/2'
  | 'online-threats-by-parents/3'
  | 'online-threats-by-parents/4'
  | 'online-threats-by-parents/5'

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
  /** Is the other person a pupil, or former pupil, of the actor's own academy? */
  readonly 'counterparty.ownAcademy'?: boolean
  /** How old is the person who acts? In years. */
  readonly 'actor.age'?: number
  /** Does the person act on behalf of the trust or academy? */
  readonly 'actor.onBehalf'?: boolean
  /** Is it during working hours, or at work? */
  readonly 'time.atWork'?: boolean
  /** Is it during the school day? */
  readonly 'time.schoolDay'?: boolean
  /** Is it on school premises? */
  readonly 'place.premises'?: boolean
  /** Whose device is it? */
  readonly 'device.owner'?: 'own' | 'trust'
  /** Is it for a purpose of the school or academy? */
  readonly 'use.schoolPurpose'?: boolean
  /** Is it for personal use only? */
  readonly 'use.personalOnly'?: boolean
  /** Is it for personal gain or to promote personal interests? */
  readonly 'use.personalGain'?: boolean
  /** Does it promote a commercial venture? */
  readonly 'use.commercialVenture'?: boolean
  /** Is anything said or shown by it? */
  readonly 'content'?: boolean
  /** Does it refer to the trust, the academy or its people? */
  readonly 'content.refersToTrust'?: boolean
  /** Does it say that the person works for the trust or academy? */
  readonly 'account.namesEmployer'?: boolean
  /** Does it discuss or advise on school matters, staff, pupils or parents? */
  readonly 'content.schoolMatters'?: boolean
  /** Is anything wrong with it: offensive, harassing, untrue, unlawful, unprofessional or the like? */
  readonly 'harm'?: boolean
  /** Does it breach copyright or another right in somebody's work? A person has to judge. */
  readonly 'harm.breachesCopyright'?: boolean
  /** Does it breach data protection or privacy? A person has to judge. */
  readonly 'harm.breachesDataProtection'?: boolean
  /** Does it breach a code of conduct or another policy? A person has to judge. */
  readonly 'harm.breachesOtherPolicy'?: boolean
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
  /** Is it inappropriate? A person has to judge. */
  readonly 'harm.inappropriate'?: boolean
  /** Is it offensive, obscene, derogatory or hateful? A person has to judge. */
  readonly 'harm.offensive'?: boolean
  /** Is it pornographic or sexually explicit? A person has to judge. */
  readonly 'harm.sexual'?: boolean
  /** Is it unlawful, or may it give rise to a legal claim? A person has to judge. */
  readonly 'harm.unlawful'?: boolean
  /** Does it show a pupil or a pupil's family? */
  readonly 'content.showsPupil'?: boolean
  /** Does it show the person or colleagues at work? */
  readonly 'content.showsStaffAtWork'?: boolean
  /** Does the person pose as somebody else? */
  readonly 'identity.false'?: boolean
  /** Has the head teacher or principal approved it? */
  readonly 'approval.headTeacher'?: boolean
  /** Has the senior leadership team or one of its members approved it? */
  readonly 'approval.slt'?: boolean
  /** Has the LADO given advice? */
  readonly 'advice.lado'?: boolean
  /** Has the head teacher been told in writing? */
  readonly 'notice.headTeacher'?: boolean
  /** Has the policy been breached? */
  readonly 'conduct.breach'?: boolean
  /** Has it been reported? */
  readonly 'conduct.reported'?: boolean
  /** Does it go on after the first step? */
  readonly 'conduct.continues'?: boolean
  /** Is it out of work? */
  readonly 'conduct.outsideWork'?: boolean
  /** Is it a threat? A person has to judge. */
  readonly 'conduct.threat'?: boolean
  /** Did a pupil try to join a staff member's area? */
  readonly 'conduct.joinAttempt'?: boolean
  /** Did the person try to get past security? */
  readonly 'conduct.bypassAttempt'?: boolean
  /** Who made the disclosure? */
  readonly 'disclosure.from'?: 'parent' | 'staff' | 'child'
  /** Who does the bullying? */
  readonly 'bullying.by'?: 'pupil' | 'pupil-elsewhere' | 'former-pupil' | 'unknown' | 'parent'
  /** Are the children under the age limit of the site? */
  readonly 'bullying.ageOfUsers'?: boolean
  /** Do the parents engage with the school? */
  readonly 'bullying.parentsEngage'?: boolean
}

/** Facts that can make a difference, by action. */
export type FactsByAction = {
  'use-social-media': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'hold-account': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'account.namesEmployer' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'communicate': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'post': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'share': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'disclose': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'make-commitment': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'express-opinion': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'criticise': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'bully': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'impersonate': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'tag-person': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'edit-encyclopaedia': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'respond': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'acknowledge': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'converse': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'message-directly': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'speak-to-media': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'connect': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'follow': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'befriend': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'request-friend': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'accept-friend': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'interact': Pick<Facts, 'counterparty.age' | 'counterparty.isFamily' | 'counterparty.ownAcademy' | 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'identify-self': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'name-employer': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'use-logo': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'use-contact-details': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'content.showsPupil' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.outsideWork' | 'conduct.joinAttempt' | 'bullying.ageOfUsers'>
  'add-disclaimer': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'identify-participant': Pick<Facts, 'counterparty.isFamily' | 'actor.age' | 'actor.onBehalf' | 'time.atWork' | 'time.schoolDay' | 'place.premises' | 'device.owner' | 'use.schoolPurpose' | 'use.personalOnly' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'content.refersToTrust' | 'account.namesEmployer' | 'content.schoolMatters' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'identity.false' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'propose-account': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.joinAttempt'>
  'plan-site': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'create-account': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.joinAttempt'>
  'approve-account': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'name-administrators': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'resource-site': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'neglect-site': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'store-credentials': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'share-credentials': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'use-own-access': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'change-password': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'transfer-account': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'configure-account': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'turn-off-tagging': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'turn-off-messages': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'set-privacy': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'publish-terms': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'vet-contributor': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'admit-contributor': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'advertise-for-contributors': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'moderate': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'obtain-approval': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'approval.headTeacher' | 'approval.slt' | 'conduct.breach' | 'conduct.joinAttempt'>
  'obtain-permission': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'obtain-consent': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'keep-consent-list': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'obtain-opinion': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'complete-form': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'present-rationale': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'assess-impact': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'notify': Pick<Facts, 'counterparty.isFamily' | 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'notice.headTeacher' | 'conduct.breach' | 'conduct.joinAttempt'>
  'monitor-account': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'monitor-public': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'monitor-staff-use': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'monitor-policy': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'act-on-findings': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'check-content': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'check-copyright': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'verify-training': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'check-connections': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'blur-name': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'take-image': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'delete-image': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'remove-content': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'record-evidence': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'keep-confidential': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt' | 'disclosure.from'>
  'protect-personal-information': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'act-in-best-interests': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.reported' | 'conduct.joinAttempt' | 'bullying.by'>
  'respect-objection': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'acknowledge-author': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'report': Pick<Facts, 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers' | 'bullying.parentsEngage'>
  'report-to-police': Pick<Facts, 'actor.age' | 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers' | 'bullying.parentsEngage'>
  'refer': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt' | 'bullying.by'>
  'co-operate': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'inform': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'remind': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'educate': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'train': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'publish-guidance': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'explain-action': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'provide-format': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.continues' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'answer-breach': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.reported' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'conduct.bypassAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'investigate': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.reported' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'request-removal': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'invite-to-meet': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'block-user': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'ban-from-ict': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'conduct.bypassAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'discipline': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.continues' | 'conduct.outsideWork' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'handle-disclosure': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'disclosure.from' | 'bullying.by' | 'bullying.ageOfUsers'>
  'decline': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'advice.lado' | 'conduct.breach' | 'conduct.reported' | 'conduct.continues' | 'conduct.threat' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'tolerate-breach': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'stop-use': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt' | 'bullying.by' | 'bullying.ageOfUsers'>
  'maintain-policy': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'comply': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'comply-with-policy': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'use.schoolPurpose' | 'content' | 'harm' | 'harm.breachesOtherPolicy' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'comply-with-law': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'comply-with-platform-terms': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'know-policy': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'attend-training': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'devote-hours': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'treat-equally': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'use-device': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'use-device-discreetly': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'switch-off-device': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'store-device': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'hand-in-device': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'bypass-security': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt' | 'conduct.bypassAttempt'>
  'use-for-gain': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'use.personalGain' | 'use.commercialVenture' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
  'protect-device': Pick<Facts, 'time.atWork' | 'time.schoolDay' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.sexual' | 'content.showsPupil' | 'conduct.breach' | 'conduct.joinAttempt'>
}

/** Ids of inspire/social-media. */
export interface InspireRuleSet {
  readonly trust: 'inspire'
  readonly rule: RuleId
  readonly role: RoleId
  readonly action: ActionId
  readonly object: ObjectId
  readonly account: AccountId
  readonly channel: ChannelId
  readonly topic: TopicId
  readonly facts: FactsByAction
}
