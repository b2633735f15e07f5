/**
 * Who runs this installation: administrators, their sign-in and what each role may do; in {@code
 * web} the API of the console. Uses every module's API and is used by none but the command line.
 */
@NullMarked
@ApplicationModule
package org.chandrahoro.server.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
