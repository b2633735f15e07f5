/**
 * Signing up, signing in and one's own settings over HTTP: the API's routes and the pages' forms.
 */
@NullMarked
package org.chandrahoro.server.account.web;

import org.jspecify.annotations.NullMarked;
