package org.chandrahoro.server.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chandrahoro.server.node.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** The one place where a failure of an API route becomes a problem detail. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {
  private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    return ResponseEntity.status(refusal.status())
        .headers(refusal.headers())
        .body(refusal.toProblem());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    for (Throwable each = unreadable; each != null; each = each.getCause()) {
      if (each instanceof BodyTooLargeException tooLarge) {
        return refused(tooLarge.refusal());
      }
      if (each instanceof DatabindException mismatch && !mismatch.getPath().isEmpty()) {
        String field = field(mismatch);
        return refused(Refusal.badField(field, "a value of another kind is expected here"));
      }
      if (each instanceof StreamReadException malformed) {
        var at = malformed.getLocation();
        return refused(
            Refusal.badField(
                "body",
                "not valid JSON at line " + at.getLineNr() + ", column " + at.getColumnNr()));
      }
    }
    return refused(Refusal.badField("body", "a JSON object is expected"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
    return refused(Refusal.badField(missing.getParameterName(), "is missing"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException mismatch) {
    return refused(
        Refusal.badField(
            mismatch.getName(), "'" + mismatch.getValue() + "' is not a value of this field"));
  }

  /** Security's own exceptions go back to its filters, which know how to answer them. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void security(RuntimeException denied) {
    throw denied;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure) {
    if (failure instanceof ErrorResponse response) {
      return refused(
          new Refusal(
              HttpStatus.valueOf(response.getStatusCode().value()),
              code(response.getStatusCode()),
              detail(response)),
          response.getHeaders());
    }
    var told = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
    if (told != null) {
      return refused(new Refusal(told.code(), code(told.code()), told.reason()));
    }
    Optional<StorageFailure> storage = StorageFailure.in(failure);
    if (storage.isPresent()) {
      return refused(StorageFailureFilter.refusal(storage.get()));
    }
    // The exception's type and place only: its message may quote what a person sent.
    log.error(
        "A request failed: {} at {}",
        failure.getClass().getName(),
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.chandrahoro"))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("an unknown place"));
    return refused(
        new Refusal(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "INTERNAL_ERROR",
            "Something went wrong here; nothing of what you sent was kept"));
  }

  private ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpHeaders headers) {
    return ResponseEntity.status(refusal.status()).headers(headers).body(refusal.toProblem());
  }

  private static String detail(ErrorResponse response) {
    String detail = response.getBody().getDetail();
    return detail == null ? "The request could not be answered" : detail;
  }

  static String code(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null ? "ERROR" : known.name();
  }

  private static String field(JacksonException mismatch) {
    return mismatch.getPath().stream()
        .map(
            step ->
                step.getPropertyName() != null
                    ? step.getPropertyName()
                    : Integer.toString(step.getIndex()))
        .collect(Collectors.joining("."));
  }
}
