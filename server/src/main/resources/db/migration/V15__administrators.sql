-- Administrators stand apart from users: no account of a person becomes one, and no token of one opens the other's routes.
CREATE TABLE administrators (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  email_key VARCHAR(254) NOT NULL,            -- the address folded to lower case
  role VARCHAR(20) NOT NULL,                  -- owner, admin, support, analyst
  status VARCHAR(20) NOT NULL,                -- active, disabled
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(36),                     -- an administrator; null: the command line
  updated_at DATETIME(6) NOT NULL,
  last_sign_in_at DATETIME(6),
  CONSTRAINT administrators_email UNIQUE (email_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A token is good only while its sign-in stands here, on whatever node it comes to.
CREATE TABLE administrator_sessions (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  administrator_id VARCHAR(36) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  full_at DATETIME(6),                        -- null while a second factor is owed
  expires_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX administrator_sessions_whose ON administrator_sessions (administrator_id);
CREATE INDEX administrator_sessions_expiry ON administrator_sessions (expires_at);

-- The newest mailed code of each; only a keyed hash of it.
CREATE TABLE administrator_codes (
  administrator_id VARCHAR(36) NOT NULL PRIMARY KEY,
  code_hash VARCHAR(64) NOT NULL,
  expires_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Tries of a code, by the hash of the address or administrator, whether there is one or not: a lockout tells nothing.
CREATE TABLE administrator_tries (
  try_key VARCHAR(64) NOT NULL PRIMARY KEY,
  tries INT NOT NULL,
  last_tried_at DATETIME(6) NOT NULL,
  locked_until DATETIME(6)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE administrator_totp (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  administrator_id VARCHAR(36) NOT NULL,
  sealed_secret VARBINARY(2000) NOT NULL,     -- bound to this row and administrator
  created_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),                   -- null until its first code was shown
  last_step BIGINT                            -- the newest time step whose code was used
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX administrator_totp_whose ON administrator_totp (administrator_id);

CREATE TABLE administrator_backup_codes (
  totp_id VARCHAR(36) NOT NULL,
  code_hash VARCHAR(64) NOT NULL,
  PRIMARY KEY (totp_id, code_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Signing keys are kept sealed from here on; the first start seals what lies in the clear and empties that column.
ALTER TABLE signing_keys ADD COLUMN sealed VARBINARY(2000);
