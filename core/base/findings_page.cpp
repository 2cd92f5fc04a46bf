// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/findings_page.h"

#include "core/base/finding.h"

#include <array>

namespace caretaker {

using namespace Qt::StringLiterals;

namespace {

/// A finding belongs to the group that names the part of its id before the first underscore.
struct Group
{
    QLatin1StringView title;
    QLatin1StringView prefixes; ///< separated by blanks; empty: those that no other group names
};
constexpr auto Groups = std::to_array<Group>({
    {"Trust anchors and the tree"_L1, "TA TAL CA TREE REPOSITORY"_L1},
    {"Manifests"_L1, "MFT"_L1},
    {"CRLs"_L1, "CRL"_L1},
    {"Listed objects"_L1, "OBJECT"_L1},
    {"Certificates"_L1, "CERT"_L1},
    {"Router certificates"_L1, "ROUTER"_L1},
    {"Signed objects in general"_L1, "CMS"_L1},
    {"ROAs"_L1, "ROA"_L1},
    {"ASPA objects"_L1, "ASPA"_L1},
    {"Ghostbusters records"_L1, "GBR"_L1},
    {"Trust anchor keys"_L1, "TAK"_L1},
    {"Signed checklists"_L1, "RSC"_L1},
    {"Signed prefix lists"_L1, "SPL"_L1},
    {"RRDP"_L1, "RRDP"_L1},
    {"Transport"_L1, "DNS ADDRESS TCP TLS HTTP RSYNC FETCH"_L1},
    {"Setup messages"_L1, "SETUP"_L1},
    {"Others"_L1, ""_L1},
});

constexpr QLatin1StringView Introduction =
    R"(# Findings

What Caretaker can find wrong with what others publish. Each has an id that never changes, in JSON, logs, notices and policies alike.
`caretaker explain MFT_EXPIRED` prints one of them.

Severities: an *error* or *critical* finding refuses the object that it is about; a *warning* is a fault that relying parties put up with, or that
only some of them see; a *notice* and an *info* are worth mending or knowing.

This page is written by `caretaker explain --markdown` from `core/base/findings.def`; do not edit it by hand.)"_L1;

qsizetype groupOf(const FindingInfo& info)
{
    const QString prefix = info.name.section(u'_', 0, 0);
    for (std::size_t i = 0; i + 1 < Groups.size(); ++i) {
        if (QString(Groups[i].prefixes).split(u' ').contains(prefix))
            return static_cast<qsizetype>(i);
    }
    return static_cast<qsizetype>(Groups.size()) - 1;
}

QString cell(QString text) { return text.replace(u'|', "\\|"_L1); }

QString row(const FindingInfo& info)
{
    return u"| `%1` | %2 | %3 | %4 | %5 |"_s.arg(info.name, toString(info.severity),
                                                 info.clause.isEmpty() ? u"-"_s : cell(info.clause),
                                                 cell(info.meaning), cell(info.remedy));
}

} // namespace

QString findingsPage()
{
    std::array<QStringList, Groups.size()> rows;
    for (const FindingInfo& info : findingCatalogue())
        rows.at(static_cast<std::size_t>(groupOf(info))) << row(info);
    QString page = Introduction;
    for (std::size_t i = 0; i < Groups.size(); ++i) {
        if (!rows[i].isEmpty())
            page +=
                u"\n\n## %1\n\n| id | severity | clause | what it means | what the CA operator should do |\n"
                "|---|---|---|---|---|\n%2"_s.arg(Groups[i].title, rows[i].join(u'\n'));
    }
    return page;
}

} // namespace caretaker
