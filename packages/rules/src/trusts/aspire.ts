// Written by `node scripts/write-rules.ts`; do not edit it here.
import { readyRules, type Rules } from '../create-rules.ts'
import rules from '../data/aspire.json' with { type: 'json' }
import vocabulary from '../data/vocabulary.json' with { type: 'json' }
import type { RuleSetJson } from '../rule-set.ts'
import { ruleSetWith } from '../rule-set-with.ts'

/** Aspire Social Media Policy: the rule set, whole. */
export const ruleSet: RuleSetJson = /*#__PURE__*/ ruleSetWith(rules, vocabulary)

/** Aspire Social Media Policy: the rules, ready to be asked. */
export const aspire: Rules<AspireRuleSet> = /*#__PURE__*/ readyRules<AspireRuleSet>(ruleSet)

/** Rules of aspire/social-media. */
export type RuleId =
  | 'meaning-of-social-media/1'
  | 'meaning-of-social-media/2'
  | 'benefits-and-risks/1'
  | 'benefits-and-risks/2'
  | 'related-policies-and-agreements/1'
  | 'related-policies-and-agreements/2'
  | 'staff-representing-trust/1'
  | 'communications-representing-academy/1'
  | 'communications-representing-academy/2'
  | 'any-time-and-place/1'
  | 'monitoring-of-public-activity/1'
  | 'harmful-personal-communications/1'
  | 'harmful-personal-communications/2'
  | 'harmful-personal-communications/3'
  | 'meaning-of-professional-communications/1'
  | 'meaning-of-professional-communications/2'
  | 'personal-accounts-disclaimer-scope/1'
  | 'personal-accounts-disclaimer-scope/2'
  | 'personal-accounts-disclaimer-scope/3'
  | 'unrelated-personal-communications-outside-scope/1'
  | 'training-and-guidance/1'
  | 'policy-development/1'
  | 'approve-account-creation/1'
  | 'create-account-after-approval/1'
  | 'create-account-after-approval/2'
  | 'lead-incident-investigations/1'
  | 'initial-incident-assessment/1'
  | 'initial-incident-assessment/2'
  | 'escalate-inappropriate-activity/1'
  | 'store-passwords-securely/1'
  | 'monitor-and-contribute/1'
  | 'monitor-and-contribute/2'
  | 'accounts-of-leavers/1'
  | 'know-and-follow-policy/1'
  | 'know-and-follow-policy/2'
  | 'attend-training/1'
  | 'manage-own-posted-content/1'
  | 'disclaimer-when-naming-academy/1'
  | 'rationale-for-new-account/1'
  | 'rationale-for-new-account/2'
  | 'rationale-for-new-account/3'
  | 'aim-of-account/1'
  | 'intended-audience/1'
  | 'promotion-of-account/1'
  | 'at-least-two-account-runners/1'
  | 'at-least-two-account-runners/2'
  | 'approve-application-when-trained/1'
  | 'approve-application-when-trained/2'
  | 'approve-application-when-trained/3'
  | 'approve-application-when-trained/4'
  | 'approve-application-when-trained/5'
  | 'approve-application-when-trained/6'
  | 'approve-application-when-trained/7'
  | 'adhere-to-behaviour-standard/1'
  | 'professional-and-respectful-communications/1'
  | 'professional-and-respectful-communications/2'
  | 'professional-and-respectful-communications/3'
  | 'professional-and-respectful-communications/4'
  | 'professional-and-respectful-communications/5'
  | 'professional-and-respectful-communications/6'
  | 'contact-from-journalists/1'
  | 'contact-from-journalists/2'
  | 'unacceptable-conduct-reported/1'
  | 'unacceptable-conduct-reported/2'
  | 'unacceptable-conduct-reported/3'
  | 'unacceptable-conduct-reported/4'
  | 'monitoring-of-use-at-work/1'
  | 'monitoring-of-use-at-work/2'
  | 'monitoring-of-use-at-work/3'
  | 'monitoring-of-use-at-work/4'
  | 'action-on-policy-breaches/1'
  | 'action-on-policy-breaches/2'
  | 'action-on-policy-breaches/3'
  | 'action-on-policy-breaches/4'
  | 'action-on-policy-breaches/5'
  | 'tone-suits-audience/1'
  | 'tone-suits-audience/2'
  | 'engaging-tone/1'
  | 'conversational-tone/1'
  | 'informative-tone/1'
  | 'friendly-tone/1'
  | 'images-acceptable-under-guidelines/1'
  | 'images-acceptable-under-guidelines/2'
  | 'consent-to-photos-and-video/1'
  | 'consent-to-photos-and-video/2'
  | 'consent-to-photos-and-video/3'
  | 'consent-to-photos-and-video/4'
  | 'student-pictures-official-accounts-only/1'
  | 'student-pictures-official-accounts-only/2'
  | 'judge-whether-image-appropriate/1'
  | 'judge-whether-image-appropriate/2'
  | 'judge-whether-image-appropriate/3'
  | 'judge-whether-image-appropriate/4'
  | 'judge-whether-image-appropriate/5'
  | 'judge-whether-image-appropriate/6'
  | 'judge-whether-image-appropriate/7'
  | 'delete-compromising-pictures/1'
  | 'smaller-videos-to-eschools/1'
  | 'smaller-videos-to-eschools/2'
  | 'larger-videos-to-youtube/1'
  | 'larger-videos-to-youtube/2'
  | 'names-not-permitted/1'
  | 'blur-names-in-images/1'
  | 'remind-parents-about-names/1'
  | 'remind-parents-about-names/2'
  | 'copyright-of-shared-content/1'
  | 'copyright-of-shared-content/2'
  | 'data-protection-and-confidentiality/1'
  | 'data-protection-and-confidentiality/2'
  | 'check-controversial-content-first/1'
  | 'disclaimer-for-personal-views/1'
  | 'appropriate-professional-tone/1'
  | 'respect-all-parties/1'
  | 'permission-to-share-materials/1'
  | 'permission-to-share-materials/2'
  | 'balanced-opinions/1'
  | 'balanced-opinions/2'
  | 'avoid-responding-to-comments/1'
  | 'avoid-responding-to-comments/2'
  | 'report-mistakes/1'
  | 'report-mistakes/2'
  | 'turn-off-image-tagging/1'
  | 'turn-off-image-tagging/2'
  | 'no-content-causing-disrepute/1'
  | 'no-confidential-material/1'
  | 'no-breach-of-legislation/1'
  | 'consider-content-for-any-audience/1'
  | 'consider-content-for-any-audience/2'
  | 'no-offensive-content/1'
  | 'no-airing-of-grievances/1'
  | 'monitor-official-accounts/1'
  | 'facebook-messages-turned-off/1'
  | 'facebook-messages-turned-off/2'
  | 'negative-comments-within-24-hours/1'
  | 'negative-comments-within-24-hours/2'
  | 'intervention-against-bullying/1'
  | 'intervention-against-bullying/2'
  | 'no-conversation-in-comments/1'
  | 'no-conversation-in-comments/2'
  | 'monitor-public-postings/1'
  | 'monitor-public-postings/2'
  | 'pass-on-comments-about-academy/1'
  | 'pass-on-comments-about-academy/2'
  | 'abusive-comments-dealt-with-immediately/1'
  | 'request-removal-of-abuse/1'
  | 'request-removal-of-abuse/2'
  | 'request-removal-of-abuse/3'
  | 'block-and-delete-user/1'
  | 'block-and-delete-user/2'
  | 'notify-authorities-of-abuse/1'
  | 'report-abuse-by-colleagues/1'
  | 'personal-accounts-disclaimer-staff/1'
  | 'personal-accounts-disclaimer-staff/2'
  | 'personal-accounts-disclaimer-staff/3'
  | 'unrelated-personal-communications-outside-scope-staff/1'
  | 'excessive-personal-use-at-work/1'
  | 'excessive-personal-use-at-work/2'
  | 'reasonable-private-access-permitted/1'
  | 'no-engaging-with-pupils-on-personal-accounts/1'
  | 'no-engaging-with-pupils-on-personal-accounts/2'
  | 'esafety-education-for-pupils/1'
  | 'esafety-education-for-pupils/2'
  | 'esafety-education-for-pupils/3'
  | 'pupils-advised-against-accounts/1'
  | 'pupils-advised-against-accounts/2'
  | 'pupils-advised-against-accounts/3'
  | 'parents-informed-of-acceptable-use/1'
  | 'no-names-in-comments-parents/1'
  | 'esafety-section-on-website/1'
  | 'offensive-comments-by-parents/1'
  | 'offensive-comments-by-parents/2'
  | 'offensive-comments-by-parents/3'
  | 'social-media-not-for-professional-communication/1'
  | 'established-staff-channels/1'
  | 'established-staff-channels/2'
  | 'professional-communications-in-scope/1'
  | 'discipline-for-working-capacity-comments/1'
  | 'discipline-for-working-capacity-comments/2'
  | 'academy-reminds-regularly/1'
  | 'no-names-in-comments-reminder/1'
  | 'no-logo-on-personal-accounts/1'
  | 'check-privacy-settings/1'
  | 'check-privacy-settings/2'
  | 'keep-personal-information-private/1'
  | 'keep-personal-information-private/2'
  | 'keep-personal-information-private/3'
  | 'review-your-connections/1'
  | 'review-your-connections/2'
  | 'scale-audience-and-permanency/1'
  | 'criticise-politely/1'
  | 'criticise-politely/2'
  | 'control-your-images/1'
  | 'know-how-to-report/1'

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
  /** How old is the person who acts? In years. */
  readonly 'actor.age'?: number
  /** Does the person act on behalf of the trust or academy? */
  readonly 'actor.onBehalf'?: boolean
  /** Has the person read the policy and received appropriate training? */
  readonly 'actor.trained'?: boolean
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
  /** Does it criticise, or argue with, the trust, colleagues, children or families? */
  readonly 'content.critical'?: boolean
  /** Does it hold confidential information? */
  readonly 'content.confidential'?: boolean
  /** Does it hold commercially sensitive material? */
  readonly 'content.commercial'?: boolean
  /** Does it hold personal information, such as a home address? */
  readonly 'content.personalInformation'?: boolean
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
  /** Can a child's name be read in it, for example on a badge? */
  readonly 'content.showsName'?: boolean
  /** Is the name blurred out? */
  readonly 'content.nameBlurred'?: boolean
  /** Is the child on the list of children whose images must not be published? */
  readonly 'content.onNoPublishList'?: boolean
  /** Is consent to use the image in place? */
  readonly 'content.consent'?: boolean
  /** Has anyone asked not to be filmed or photographed? */
  readonly 'content.objected'?: boolean
  /** How large is the video? In MB. */
  readonly 'video.sizeMB'?: number
  /** Is the video marked as unlisted and embedded in the webpage? */
  readonly 'video.unlisted'?: boolean
  /** Is it material that somebody else made? */
  readonly 'material.ofOthers'?: boolean
  /** Has the owner of the material given permission? */
  readonly 'material.permission'?: boolean
  /** Is the author acknowledged? */
  readonly 'material.acknowledged'?: boolean
  /** Is there a disclaimer that makes clear for whom the person speaks? */
  readonly 'identity.disclaimer'?: boolean
  /** Has the senior leadership team or one of its members approved it? */
  readonly 'approval.slt'?: boolean
  /** Has the Communications Officer approved it? */
  readonly 'approval.communications'?: boolean
  /** Has a senior leader been asked? */
  readonly 'consulted.leader'?: boolean
  /** Has a rationale been presented? */
  readonly 'rationale.presented'?: boolean
  /** How many administrators are named? In people. */
  readonly 'site.administrators'?: number
  /** Is posting or commenting enabled on the platform? */
  readonly 'site.allowsPosting'?: boolean
  /** When was the comment received? A day or a moment: `2026-11-20T16:30`. */
  readonly 'comment.receivedAt'?: string
  /** What kind of comment is it? */
  readonly 'comment.tone'?: 'query' | 'complaint' | 'negative' | 'abusive' | 'positive'
  /** Is it about the trust or academy? */
  readonly 'comment.aboutTrust'?: boolean
  /** Has the policy been breached? */
  readonly 'conduct.breach'?: boolean
  /** Has it been reported? */
  readonly 'conduct.reported'?: boolean
  /** Is the conduct illegal? A person has to judge. */
  readonly 'conduct.illegal'?: boolean
  /** Does it go on after the first step? */
  readonly 'conduct.continues'?: boolean
  /** Is the abuse by colleagues? */
  readonly 'conduct.colleague'?: boolean
  /** Is it necessary to refer the matter? A person has to judge. */
  readonly 'referral.necessary'?: boolean
  /** Is the monitoring in line with the trust's policies? */
  readonly 'monitoring.withinPolicies'?: boolean
}

/** Facts that can make a difference, by action. */
export type FactsByAction = {
  'use-social-media': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.receivedAt' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'hold-account': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'communicate': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.receivedAt' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'post': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'share': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'disclose': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'make-commitment': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'express-opinion': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'criticise': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'bully': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'impersonate': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'tag-person': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'edit-encyclopaedia': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.personalInformation' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.compromising' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.ridicules' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'content.onNoPublishList' | 'content.consent' | 'content.objected' | 'video.sizeMB' | 'video.unlisted' | 'material.ofOthers' | 'material.permission' | 'material.acknowledged' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'respond': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.receivedAt' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'acknowledge': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.receivedAt' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'converse': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'message-directly': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'speak-to-media': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'connect': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'follow': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'befriend': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'request-friend': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'accept-friend': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'interact': Pick<Facts, 'counterparty.age' | 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'identify-self': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'name-employer': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'use-logo': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'use-contact-details': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'add-disclaimer': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'identify-participant': Pick<Facts, 'actor.age' | 'actor.unsure' | 'time.atWork' | 'use.interferes' | 'use.excessive' | 'use.reasonable' | 'use.personalGain' | 'content' | 'content.refersToTrust' | 'content.impactsTrust' | 'account.bearsName' | 'account.namesEmployer' | 'content.professional' | 'content.opinion' | 'content.critical' | 'content.confidential' | 'content.commercial' | 'content.grievance' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.illConsidered' | 'harm.immoderate' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'harm.unprofessional' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'identity.disclaimer' | 'consulted.leader' | 'comment.tone' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'propose-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'approval.slt' | 'approval.communications' | 'rationale.presented' | 'site.administrators' | 'conduct.illegal'>
  'plan-site': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'create-account': Pick<Facts, 'actor.age' | 'actor.onBehalf' | 'actor.trained' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'approval.slt' | 'approval.communications' | 'rationale.presented' | 'site.administrators' | 'conduct.illegal'>
  'approve-account': Pick<Facts, 'actor.trained' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'rationale.presented' | 'conduct.illegal'>
  'name-administrators': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.administrators' | 'conduct.illegal'>
  'resource-site': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'neglect-site': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'store-credentials': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'share-credentials': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'use-own-access': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'change-password': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'transfer-account': Pick<Facts, 'time.siteLeader' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'configure-account': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'video.unlisted' | 'conduct.illegal'>
  'turn-off-tagging': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'video.unlisted' | 'conduct.illegal'>
  'turn-off-messages': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'video.unlisted' | 'conduct.illegal'>
  'set-privacy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'video.unlisted' | 'conduct.illegal'>
  'publish-terms': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'vet-contributor': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'admit-contributor': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'advertise-for-contributors': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'moderate': Pick<Facts, 'actor.onBehalf' | 'actor.trained' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'obtain-approval': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'approval.slt' | 'approval.communications' | 'conduct.illegal'>
  'obtain-permission': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'material.ofOthers' | 'material.permission' | 'conduct.illegal'>
  'obtain-consent': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.consent' | 'conduct.illegal'>
  'keep-consent-list': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'obtain-opinion': Pick<Facts, 'actor.unsure' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.controversial' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'consulted.leader' | 'conduct.illegal'>
  'complete-form': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'present-rationale': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'rationale.presented' | 'conduct.illegal'>
  'assess-impact': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'notify': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'monitor-account': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'monitor-public': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'monitor-staff-use': Pick<Facts, 'time.atWork' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal' | 'monitoring.withinPolicies'>
  'monitor-policy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'act-on-findings': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'check-content': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.improperDress' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'check-copyright': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'verify-training': Pick<Facts, 'actor.onBehalf' | 'actor.trained' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'check-connections': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'blur-name': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.showsName' | 'content.nameBlurred' | 'conduct.illegal'>
  'take-image': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.objected' | 'conduct.illegal'>
  'delete-image': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.compromising' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'remove-content': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'record-evidence': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'keep-confidential': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'protect-personal-information': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'act-in-best-interests': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'respect-objection': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'content.objected' | 'conduct.illegal'>
  'acknowledge-author': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'material.ofOthers' | 'material.acknowledged' | 'conduct.illegal'>
  'report': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.illConsidered' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.illegal' | 'conduct.colleague'>
  'report-to-police': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disreputable' | 'harm.endangers' | 'harm.false' | 'harm.harassing' | 'harm.illConsidered' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.illegal' | 'conduct.colleague'>
  'refer': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.reported' | 'conduct.illegal' | 'referral.necessary'>
  'co-operate': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'inform': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.allowsPosting' | 'conduct.illegal'>
  'remind': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.allowsPosting' | 'conduct.illegal'>
  'educate': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.allowsPosting' | 'conduct.illegal'>
  'train': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.allowsPosting' | 'conduct.illegal'>
  'publish-guidance': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.allowsPosting' | 'conduct.illegal'>
  'explain-action': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.allowsPosting' | 'conduct.illegal'>
  'provide-format': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'site.allowsPosting' | 'conduct.illegal'>
  'answer-breach': Pick<Facts, 'time.atWork' | 'use.interferes' | 'use.excessive' | 'content' | 'content.refersToTrust' | 'content.professional' | 'content.critical' | 'content.confidential' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal' | 'conduct.continues'>
  'investigate': Pick<Facts, 'content' | 'content.refersToTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.reported' | 'conduct.illegal'>
  'request-removal': Pick<Facts, 'content' | 'content.refersToTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.illegal'>
  'invite-to-meet': Pick<Facts, 'content' | 'content.refersToTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.illegal'>
  'block-user': Pick<Facts, 'content' | 'content.refersToTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.illegal' | 'conduct.continues'>
  'ban-from-ict': Pick<Facts, 'content' | 'content.refersToTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.illegal'>
  'discipline': Pick<Facts, 'time.atWork' | 'use.interferes' | 'use.excessive' | 'content' | 'content.refersToTrust' | 'content.professional' | 'content.critical' | 'content.confidential' | 'content.aboutStaff' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.illegal'>
  'handle-disclosure': Pick<Facts, 'content' | 'content.refersToTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.illegal'>
  'decline': Pick<Facts, 'content' | 'content.refersToTrust' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'comment.tone' | 'comment.aboutTrust' | 'conduct.breach' | 'conduct.illegal'>
  'tolerate-breach': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'stop-use': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'maintain-policy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'comply': Pick<Facts, 'content' | 'content.professional' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'comply-with-policy': Pick<Facts, 'content' | 'content.professional' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.breachesOtherPolicy' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.disrespectful' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'comply-with-law': Pick<Facts, 'content' | 'content.professional' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'comply-with-platform-terms': Pick<Facts, 'content' | 'content.professional' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'know-policy': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'attend-training': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'devote-hours': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'treat-equally': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'use-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'use-device-discreetly': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'switch-off-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'store-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'hand-in-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'bypass-security': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'use-for-gain': Pick<Facts, 'use.personalGain' | 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
  'protect-device': Pick<Facts, 'content' | 'content.confidential' | 'harm' | 'harm.breachesCopyright' | 'harm.breachesDataProtection' | 'harm.defamatory' | 'harm.discriminatory' | 'harm.endangers' | 'harm.harassing' | 'harm.inappropriate' | 'harm.offensive' | 'harm.sexual' | 'harm.unlawful' | 'content.showsPupil' | 'conduct.illegal'>
}

/** Ids of aspire/social-media. */
export interface AspireRuleSet {
  readonly trust: 'aspire'
  readonly rule: RuleId
  readonly role: RoleId
  readonly action: ActionId
  readonly object: ObjectId
  readonly account: AccountId
  readonly channel: ChannelId
  readonly topic: TopicId
  readonly facts: FactsByAction
}
