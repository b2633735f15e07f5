package org.chandrahoro.server.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Something that a module does when somebody has just signed in on a page, or up. */
public interface AfterSignIn {
  void signedIn(AccountId account, HttpServletRequest request, HttpServletResponse response);
}
