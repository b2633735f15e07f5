package org.chandrahoro.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What is shown where no controller answered: a problem to programs, a page to people. */
@Controller
class ErrorPages implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  Object page(HttpServletRequest request) {
    if (ApiPaths.isApi(path(request))) {
      return problem(request);
    }
    HttpStatus status = status(request);
    var page = new ModelAndView("web/error");
    page.setStatus(status);
    page.addObject("status", status.value());
    page.addObject("key", key(status));
    return page;
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    HttpStatus status = status(request);
    var problem = new Refusal(status, ApiProblems.code(status), detail(status)).toProblem();
    problem.setInstance(UriComponentsBuilder.fromPath(path(request)).build().encode().toUri());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String key(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "error.not-found";
      case FORBIDDEN -> "error.forbidden";
      case TOO_MANY_REQUESTS -> "error.too-many";
      case SERVICE_UNAVAILABLE, INSUFFICIENT_STORAGE -> "error.storage";
      default -> status.is4xxClientError() ? "error.request" : "error.server";
    };
  }

  private static String detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at this address";
      case METHOD_NOT_ALLOWED -> "This method is not available at this address";
      case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json";
      case NOT_ACCEPTABLE -> "The answer is application/json";
      default ->
          status.is4xxClientError()
              ? "The request cannot be answered as it is"
              : "Something went wrong here";
    };
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // /error asked for directly is not an error of ours but an address that does not exist.
    HttpStatus status = code instanceof Integer n ? HttpStatus.resolve(n) : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static String path(HttpServletRequest request) {
    @Nullable Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path instanceof String text ? text : request.getRequestURI();
  }
}
