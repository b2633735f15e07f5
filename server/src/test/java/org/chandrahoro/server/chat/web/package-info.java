@org.jspecify.annotations.NullMarked
package org.chandrahoro.server.chat.web;
