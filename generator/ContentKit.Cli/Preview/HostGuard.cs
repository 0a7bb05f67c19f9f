using System.Net;
using Microsoft.AspNetCore.Http;

namespace ContentKit.Cli.Preview;

/// <summary>
/// Lets only this machine's own names through. A foreign page can make its host name resolve to 127.0.0.1 (DNS rebinding)
/// and would then read unpublished drafts; the Host header gives it away.
/// </summary>
internal static class HostGuard
{
    public static bool Allows(HostString host) =>
        host.HasValue && (string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase) ||
            IPAddress.TryParse(host.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
