/** The API's routes for the people of an account. */
@NullMarked
package org.chandrahoro.server.profile.web;

import org.jspecify.annotations.NullMarked;
