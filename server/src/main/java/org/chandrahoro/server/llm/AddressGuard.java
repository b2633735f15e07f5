package org.chandrahoro.server.llm;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Keeps the addresses that people name out of the operator's own network. The addresses it gives
 * are those to connect to: the name is not looked up again, so a name that points elsewhere the
 * second time gains nothing.
 *
 * <p>Accepted: http and https, the ports 80, 443 and from 1024 on, no user, no query, no fragment.
 * Refused: whatever is not an address of the public internet. Where the operator allows private
 * addresses, loopback, private and shared ones are accepted too; link-local ones, where clouds keep
 * the credentials of a machine, never are.
 *
 * @param resolver how a name is looked up
 */
record AddressGuard(boolean privateAllowed, Resolver resolver) {

  /** Looks a name up. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /**
   * The addresses of the host of a request, all of them checked.
   *
   * @throws AddressRefusedException where one of them may not be called, or the form is wrong
   * @throws UnknownHostException where the name leads nowhere
   */
  List<InetAddress> check(URI address) throws AddressRefusedException, UnknownHostException {
    checkReach(address);
    String host = address.getHost();
    var found =
        List.of(
            resolver.resolve(host.startsWith("[") ? host.substring(1, host.length() - 1) : host));
    for (InetAddress one : found) {
      if (!mayBeCalled(one)) {
        throw new AddressRefusedException("the address is not on the public internet");
      }
    }
    return found;
  }

  /** What can be said of an address as a person named it, without looking its host up. */
  static void checkForm(URI address) throws AddressRefusedException {
    checkReach(address);
    if (address.getRawUserInfo() != null
        || address.getRawQuery() != null
        || address.getRawFragment() != null) {
      throw new AddressRefusedException("the address has a user, a query or a fragment");
    }
  }

  private static void checkReach(URI address) throws AddressRefusedException {
    String scheme = address.getScheme();
    if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
      throw new AddressRefusedException("the address begins with neither http nor https");
    }
    if (address.getHost() == null || address.toString().length() > 500) {
      throw new AddressRefusedException("the address has no readable host");
    }
    int port = address.getPort();
    if (port != -1 && port != 80 && port != 443 && (port < 1024 || port > 65_535)) {
      throw new AddressRefusedException("the port is neither 80 nor 443 nor from 1024 on");
    }
  }

  private boolean mayBeCalled(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || address.isLinkLocalAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? v4(bytes, 0) : v6(address, bytes);
  }

  /** IANA's registry of special-purpose IPv4 addresses. */
  private boolean v4(byte[] bytes, int from) {
    int a = bytes[from] & 0xff;
    int b = bytes[from + 1] & 0xff;
    int c = bytes[from + 2] & 0xff;
    if (a == 127 || a == 10 || (a == 172 && b >> 4 == 1) || (a == 192 && b == 168)) {
      return privateAllowed;
    }
    if (a == 100 && b >> 6 == 1) {
      return privateAllowed;
    }
    return a != 0
        && a < 224
        && !(a == 169 && b == 254)
        && !(a == 192 && b == 0 && (c == 0 || c == 2))
        && !(a == 192 && b == 88 && c == 99)
        && !(a == 198 && (b == 18 || b == 19))
        && !(a == 198 && b == 51 && c == 100)
        && !(a == 203 && b == 0 && c == 113);
  }

  /** Global unicast without the ranges that lead into IPv4 or into documents. */
  private boolean v6(InetAddress address, byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    if (address.isLoopbackAddress() || (first & 0xfe00) == 0xfc00) {
      return privateAllowed;
    }
    if (first == 0x64 && second == 0xff9b) {
      return bytes[4] == 0 && bytes[5] == 0 && v4(bytes, 12);
    }
    if (isMappedV4(bytes)) {
      return v4(bytes, 12);
    }
    return (first & 0xe000) == 0x2000
        && first != 0x2002
        && !(first == 0x2001 && (second < 0x200 || second == 0xdb8))
        && !(first == 0x3fff && second < 0x1000);
  }

  private static boolean isMappedV4(byte[] bytes) {
    for (int i = 0; i < 10; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return bytes[10] == -1 && bytes[11] == -1;
  }
}
