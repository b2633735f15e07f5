/** The application: one package per capability, and the main class that starts them. */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.server;
