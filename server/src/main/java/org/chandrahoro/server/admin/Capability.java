package org.chandrahoro.server.admin;

/**
 * What a route under {@code /admin} demands of its caller; {@link Role} has the matrix. Every such
 * route calls {@link Administrator#require} before anything else.
 */
public enum Capability {
  /** To see users, their entitlements, usage and LLM profiles (never a key). */
  VIEW_USERS,
  /** To change, suspend or erase a user. */
  MANAGE_USERS,
  /** To give a user an entitlement of their own. */
  MANAGE_ENTITLEMENTS,
  /** To reset a user's quota, with a reason. */
  RESET_QUOTAS,
  /** To set or take away a user's LLM profile and key. */
  MANAGE_LLM_PROFILES,
  /** To edit the plans. */
  MANAGE_PLANS,
  /** To enter the prices of models and the routes to them. */
  MANAGE_MODELS,
  /** To switch flags. */
  MANAGE_FLAGS,
  /** To invite people. */
  MANAGE_INVITATIONS,
  /** To pause or resume notifications. */
  MANAGE_NOTIFICATIONS,
  /** To judge and correct what is published: texts, samples, the corpus. */
  MANAGE_CONTENT,
  /** To make administrators, and to change their roles. */
  MANAGE_ADMINISTRATORS,
  /** To read the rows of the audit trail that tell of one's own acts. */
  VIEW_OWN_AUDIT,
  /** To read the whole audit trail, and to export it. */
  VIEW_AUDIT,
  /** To see requests, cost, latency and errors. */
  VIEW_METRICS
}
