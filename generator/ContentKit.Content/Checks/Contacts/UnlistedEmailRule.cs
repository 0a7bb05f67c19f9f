using ContentKit.Content.Checks.Privacy;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Contacts;

/// <summary>Addresses of offices and companies. Free mailboxes are privacy's.</summary>
internal sealed class UnlistedEmailRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.UnlistedEmail, Severity.Error, new("没有登记的邮箱", "e-mail address not listed"),
        "只有写进 site.yml 的 contacts.emails 的邮箱才能出现。",
        "线索请发到 jubao@fanzha.example.cn。",
        "线索请拨打 96110。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (TextSpan email in EmailScanner.Scan(file.Published))
        {
            string address = file.Published.Substring(email.Offset, email.Length);
            if (PersonalEmailRule.IsPersonal(address) || file.Scope.Listed.HasEmail(address)) continue;
            findings.At(Info, email.Offset, email.Length, $"邮箱 {address} 没有登记", $"the address {address} is not listed",
                "核实后写进 site.yml 的 contacts.emails，或删掉", "verify it and add it to contacts.emails of site.yml, or delete it");
        }
    }
}
