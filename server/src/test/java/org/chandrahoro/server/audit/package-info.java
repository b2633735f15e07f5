@NullMarked
package org.chandrahoro.server.audit;

import org.jspecify.annotations.NullMarked;
