@org.jspecify.annotations.NullMarked
package org.chandrahoro.server.e2e;
