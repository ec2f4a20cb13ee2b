// Written by `node scripts/write-rules.ts`; do not edit it here.
import { readyRules, type Rules } from '../create-rules.ts'
import rules from '../data/aspire-educational.json' with { type: 'json' }
import vocabulary from '../data/vocabulary.json' with { type: 'json' }
import type { RuleSetJson } from '../rule-set.ts'
import { ruleSetWith } from '../rule-set-with.ts'

/** Policy for Social Media: the rule set, whole. */
export const ruleSet: RuleSetJson = /*#__PURE__*/ ruleSetWith(rules, vocabulary)

/** Policy for Social Media: the rules, ready to be asked. */
export const aspireEducational: Rules<AspireEducationalRuleSet> = /*#__PURE__*/ readyRules<AspireEducationalRuleSet>(ruleSet)

/** Rules of aspire-educational/social-media. */
export type RuleId =
  | 'employees-and-private-uses-covered/1'
  | 'employees-and-private-uses-covered/2'
  | 'read-alongside-other-policies/1'
  | 'read-alongside-other-policies/2'
  | 'consider-impact-of-personal-use/1'
  | 'consider-impact-of-personal-use/2'
  | 'identifying-oneself-as-employee/1'
  | 'identifying-oneself-as-employee/2'
  | 'social-media-meaning/1'
  | 'blogs-as-social-media/1'
  | 'micro-blogging-websites/1'
  | 'social-networks-as-social-media/1'
  | 'forums-and-message-boards/1'
  | 'content-sharing-sites/1'
  | 'follow-guidelines-on-any-social-media/1'
  | 'follow-guidelines-on-any-social-media/2'
  | 'follow-guidelines-on-any-social-media/3'
  | 'trust-devices-personal-use-ban/1'
  | 'trust-devices-personal-use-ban/2'
  | 'own-equipment-in-breaks-only/1'
  | 'own-equipment-in-breaks-only/2'
  | 'own-equipment-in-breaks-only/3'
  | 'discreet-use-of-personal-devices/1'
  | 'discreet-use-of-personal-devices/2'
  | 'discreet-use-of-personal-devices/3'
  | 'discreet-use-of-personal-devices/4'
  | 'discreet-use-of-personal-devices/5'
  | 'discreet-use-of-personal-devices/6'
  | 'discreet-use-of-personal-devices/7'
  | 'personal-profiles-and-communications/1'
  | 'personal-profiles-and-communications/2'
  | 'no-disrepute/1'
  | 'no-criticism-of-trust-academy/1'
  | 'no-arguing-with-colleagues-families/1'
  | 'no-defamatory-comments/1'
  | 'no-inappropriate-images/1'
  | 'no-inappropriate-images/2'
  | 'no-inappropriate-images/3'
  | 'no-breach-of-confidentiality/1'
  | 'no-revealing-trust-information/1'
  | 'no-disclosing-confidential-information/1'
  | 'no-abuse-of-trust-position/1'
  | 'no-abuse-of-trust-position/2'
  | 'no-contact-with-children-families/1'
  | 'no-accepting-childrens-friend-requests/1'
  | 'no-uploading-images-of-children/1'
  | 'no-breach-of-copyright/1'
  | 'no-content-without-permission/1'
  | 'no-omitting-acknowledgement/1'
  | 'no-omitting-acknowledgement/2'
  | 'no-discrimination-or-bullying/1'
  | 'no-offensive-or-derogatory-comments/1'
  | 'no-bullying-through-social-media/1'
  | 'no-excluding-through-social-media/1'
  | 'no-discriminatory-or-offensive-images/1'
  | 'no-assumed-privacy-or-abusive-messages/1'
  | 'no-assumed-privacy-or-abusive-messages/2'
  | 'no-assumed-privacy-or-abusive-messages/3'
  | 'protect-against-identity-theft/1'
  | 'protect-against-identity-theft/2'
  | 'protect-against-identity-theft/3'
  | 'no-information-enabling-unauthorised-access/1'
  | 'report-compromised-personal-site/1'
  | 'no-recording-confidential-information/1'
  | 'no-recording-confidential-information/2'
  | 'check-security-settings/1'
  | 'search-for-own-name/1'
  | 'alert-friends-and-colleagues/1'
  | 'defamatory-material-meaning/1'
  | 'defamatory-material-meaning/2'
  | 'libellous-material-and-own-judgment/1'
  | 'libellous-material-and-own-judgment/2'
  | 'shared-information-subject-to-law/1'
  | 'shared-information-subject-to-law/2'
  | 'code-of-conduct-in-mind/1'
  | 'code-of-conduct-in-mind/2'
  | 'other-policies-in-mind/1'
  | 'other-policies-in-mind/2'
  | 'breaches-may-lead-to-discipline/1'
  | 'breaches-may-lead-to-discipline/2'
  | 'breaches-may-lead-to-discipline/3'
  | 'breaches-may-lead-to-discipline/4'
  | 'serious-breaches-gross-misconduct/1'
  | 'no-employee-disadvantaged/1'
  | 'no-employee-disadvantaged/2'
  | 'no-employee-disadvantaged/3'
  | 'operation-data-monitored/1'
  | 'operation-data-monitored/2'
  | 'reviewed-with-trade-unions/1'
  | 'reviewed-with-trade-unions/2'

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
  /** Does the actor hold a position of trust towards the child? */
  readonly 'counterparty.inPosition'?: boolean
  /** Does the person act on behalf of the trust or academy? */
  readonly 'actor.onBehalf'?: boolean
  /** Is a position of trust abused? A person has to judge. */
  readonly 'position.abused'?: boolean
  /** Is it during working hours, or at work? */
  readonly 'time.atWork'?: boolean
  /** Is it in an official rest break? */
  readonly 'time.restBreak'?: boolean
  /** Are pupils present? */
  readonly 'place.pupilsPresent'?: boolean
  /** Is it in the staff room, an empty classroom or a designated area? */
  readonly 'place.allowedArea'?: boolean
  /** Whose device is it? */
  readonly 'device.owner'?: 'own' | 'trust'
  /** Does the use interfere with work? A person has to judge. */
  readonly 'use.interferes'?: boolean
  /** Is the use reasonable and appropriate? A person has to judge. */
  readonly 'use.reasonable'?: boolean
  /** Is the use discreet? A person has to judge. */
  readonly 'use.discreet'?: boolean
  /** Is it for personal use only? */
  readonly 'use.personalOnly'?: boolean
  /** Is anything said or shown by it? */
  readonly 'content'?: boolean
  /** Does the name of the account or profile contain the name of the trust or academy? */
  readonly 'account.bearsName'?: boolean
  /** Does it say that the person works for the trust or academy? */
  readonly 'account.namesEmployer'?: boolean
  /** Does it criticise, or argue with, the trust, colleagues, children or families? */
  readonly 'content.critical'?: boolean
  /** Does it hold confidential information? */
  readonly 'content.confidential'?: boolean
  /** Does it hold information that belongs to the trust? */
  readonly 'content.ownedByTrust'?: boolean
  /** Does it hold personal information, such as a home address? */
  readonly 'content.personalInformation'?: boolean
  /** Might it be misunderstood? A person has to judge. */
  readonly 'content.misunderstandable'?: boolean
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
  /** Is it likely to put anyone at risk of harm? A person has to judge. */
  readonly 'harm.endangers'?: boolean
  /** Does it bully, harass, abuse or exclude anyone? A person has to judge. */
  readonly 'harm.harassing'?: boolean
  /** Could it help someone to get unauthorised access? A person has to judge. */
  readonly 'harm.helpsAccess'?: boolean
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
  /** Is it in line with the trust's procedures? */
  readonly 'content.inLineWithProcedures'?: boolean
  /** Is it material that somebody else made? */
  readonly 'material.ofOthers'?: boolean
  /** Has the owner of the material given permission? */
  readonly 'material.permission'?: boolean
  /** Is the author acknowledged? */
  readonly 'material.acknowledged'?: boolean
  /** Has the principal or chair of governors clearly and firmly established the reason? */
  readonly 'approval.governorsOrHead'?: boolean
  /** Is the breach serious? A person has to judge. */
  readonly 'conduct.serious'?: boolean
  /** Does the person suspect that the account has been compromised? */
  readonly 'account.compromised'?: boolean
  /** Has the person been asked to take it down? */
  readonly 'removal.asked'?: boolean
}

/** Facts that can make a difference, by action. */
export type FactsByAction = {
  'use-social-media': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'hold-account': Pick<Facts, 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'communicate': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'post': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'share': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'disclose': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'make-commitment': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'express-opinion': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'criticise': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'bully': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'impersonate': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'tag-person': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'edit-encyclopaedia': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'respond': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'acknowledge': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'converse': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'message-directly': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'speak-to-media': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'connect': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.governorsOrHead' | 'conduct.serious'>
  'follow': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.governorsOrHead' | 'conduct.serious'>
  'befriend': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.governorsOrHead' | 'conduct.serious'>
  'request-friend': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.governorsOrHead' | 'conduct.serious'>
  'accept-friend': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.governorsOrHead' | 'conduct.serious'>
  'interact': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'approval.governorsOrHead' | 'conduct.serious'>
  'identify-self': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'name-employer': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'use-logo': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'use-contact-details': Pick<Facts, 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'add-disclaimer': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'identify-participant': Pick<Facts, 'counterparty.age' | 'counterparty.inPosition' | 'actor.onBehalf' | 'position.abused' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'use.personalOnly' | 'content' | 'content.critical' | 'content.confidential' | 'content.ownedByTrust' | 'content.personalInformation' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsStaffAtWork' | 'content.inLineWithProcedures' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'approval.governorsOrHead' | 'conduct.serious'>
  'propose-account': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'plan-site': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'create-account': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'approve-account': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'name-administrators': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'resource-site': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'neglect-site': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'store-credentials': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'share-credentials': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.helpsAccess' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'use-own-access': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'change-password': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'transfer-account': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'configure-account': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'turn-off-tagging': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'turn-off-messages': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'set-privacy': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'account.bearsName' | 'account.namesEmployer' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'publish-terms': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'vet-contributor': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'admit-contributor': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'advertise-for-contributors': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'moderate': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'obtain-approval': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'obtain-permission': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'obtain-consent': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'keep-consent-list': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'obtain-opinion': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'complete-form': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'present-rationale': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'assess-impact': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'notify': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'monitor-account': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'monitor-public': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'monitor-staff-use': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'monitor-policy': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'act-on-findings': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'check-content': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'check-copyright': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'verify-training': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'check-connections': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'blur-name': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'take-image': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'delete-image': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'remove-content': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.defamatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious' | 'removal.asked'>
  'record-evidence': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'keep-confidential': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.confidential' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'protect-personal-information': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.personalInformation' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'act-in-best-interests': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'respect-objection': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'acknowledge-author': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'conduct.serious'>
  'report': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious' | 'account.compromised'>
  'report-to-police': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious' | 'account.compromised'>
  'refer': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'co-operate': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'inform': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.misunderstandable' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'remind': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.misunderstandable' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'educate': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.misunderstandable' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'train': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.misunderstandable' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'publish-guidance': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.misunderstandable' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'explain-action': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.misunderstandable' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'provide-format': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'content.misunderstandable' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'answer-breach': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'investigate': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'request-removal': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'invite-to-meet': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'block-user': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'ban-from-ict': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'discipline': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'handle-disclosure': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'decline': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'tolerate-breach': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'stop-use': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'maintain-policy': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'comply': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'comply-with-policy': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'comply-with-law': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'comply-with-platform-terms': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'know-policy': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'attend-training': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'devote-hours': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'treat-equally': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'use-device': Pick<Facts, 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'place.pupilsPresent' | 'place.allowedArea' | 'device.owner' | 'use.interferes' | 'use.reasonable' | 'use.discreet' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'use-device-discreetly': Pick<Facts, 'actor.onBehalf' | 'time.atWork' | 'place.pupilsPresent' | 'device.owner' | 'use.reasonable' | 'use.discreet' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'switch-off-device': Pick<Facts, 'actor.onBehalf' | 'time.atWork' | 'time.restBreak' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'store-device': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'hand-in-device': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'bypass-security': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'use-for-gain': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
  'protect-device': Pick<Facts, 'actor.onBehalf' | 'device.owner' | 'content' | 'harm' | 'harm.endangers' | 'harm.harassing' | 'harm.sexual' | 'content.showsPupil' | 'conduct.serious'>
}

/** Ids of aspire-educational/social-media. */
export interface AspireEducationalRuleSet {
  readonly trust: 'aspire-educational'
  readonly rule: RuleId
  readonly role: RoleId
  readonly action: ActionId
  readonly object: ObjectId
  readonly account: AccountId
  readonly channel: ChannelId
  readonly topic: TopicId
  readonly facts: FactsByAction
}
