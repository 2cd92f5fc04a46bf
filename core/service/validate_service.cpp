// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/validate_service.h"

#include "core/base/limits.h"
#include "core/service/local_source.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Expected<rpki::Tal> readTal(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(
            Error::badInput(u"the trust anchor locator cannot be read: "_s + file.errorString(), path));
    return rpki::Tal::decode(file.read(limits::MaxTalBytes + 1), QFileInfo(path).completeBaseName());
}

Expected<std::shared_ptr<const rpki::Constraints>> readConstraints(const QString& path)
{
    if (path.isEmpty())
        return nullptr;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"the constraints cannot be read: "_s + file.errorString(), path));
    return rpki::Constraints::parse(file.read(limits::MaxConfigBytes + 1), path)
        .map([](rpki::Constraints&& constraints) {
            return std::make_shared<const rpki::Constraints>(std::move(constraints));
        });
}

QJsonArray findingsJson(const Findings& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings)
        array.append(toJson(finding));
    return array;
}

QJsonObject caJson(const rpki::CaVerdict& ca)
{
    const rpki::ObjectCounts& n = ca.objects;
    return {{u"ski"_s, ca.ski.toHex()},
            {u"certificate_uri"_s, ca.certificateUri ? ca.certificateUri->toString() : QString()},
            {u"manifest_uri"_s, ca.publicationPoint.manifest.toString()},
            {u"verdict"_s, ca.functional ? u"functional"_s : u"failed"_s},
            {u"complete"_s, ca.complete},
            {u"objects"_s, QJsonObject{{u"total"_s, n.total},
                                       {u"valid"_s, n.valid},
                                       {u"invalid"_s, n.invalid},
                                       {u"missing"_s, n.missing},
                                       {u"mismatched"_s, n.mismatched}}},
            {u"findings"_s, findingsJson(ca.findings)}};
}

QJsonObject totalsJson(const rpki::TreeTotals& totals)
{
    return {{u"certificates"_s, totals.certificates},
            {u"manifests"_s, totals.manifests},
            {u"crls"_s, totals.crls},
            {u"roas"_s, totals.roas},
            {u"aspas"_s, totals.aspas},
            {u"router_certificates"_s, totals.routerCertificates},
            {u"ghostbusters"_s, totals.ghostbusters},
            {u"trust_anchor_keys"_s, totals.trustAnchorKeys},
            {u"prefix_lists"_s, totals.prefixLists},
            {u"others"_s, totals.others}};
}

} // namespace

int ValidateReport::nonFunctional() const
{
    return static_cast<int>(std::count_if(result.cas.begin(), result.cas.end(),
                                          [](const rpki::CaVerdict& ca) { return !ca.functional; }));
}

Expected<ValidateReport> validate(const ValidateRequest& request)
{
    const auto tal = readTal(request.tal);
    if (!tal)
        return unexpected(tal.error());
    auto source = openLocalSource(request.tree, request.snapshot);
    if (!source)
        return unexpected(source.error());
    const auto constraints = readConstraints(request.constraints);
    if (!constraints)
        return unexpected(constraints.error());
    QElapsedTimer timer;
    timer.start();
    ValidateReport report{
        tal->name,
        request.at,
        rpki::validateTree(*tal, *source->objects, request.at, {.constraints = *constraints}),
        {}};
    report.elapsed = Milliseconds(timer.elapsed());
    report.result.findings.insert(report.result.findings.end(), source->findings.begin(),
                                  source->findings.end());
    return report;
}

QJsonObject toJson(const ValidateReport& report)
{
    QJsonArray cas;
    for (const rpki::CaVerdict& ca : report.result.cas)
        cas.append(caJson(ca));
    return {{u"schema"_s, u"caretaker/validate/1"_s},
            {u"at"_s, formatRfc3339(report.at)},
            {u"trust_anchor"_s, report.trustAnchor},
            {u"vrps"_s, static_cast<qint64>(report.result.vrps.size())},
            {u"vaps"_s, static_cast<qint64>(report.result.vaps.size())},
            {u"router_keys"_s, static_cast<qint64>(report.result.routerKeys.size())},
            {u"non_functional"_s, report.nonFunctional()},
            {u"cas"_s, cas},
            {u"findings"_s, findingsJson(report.result.findings)},
            {u"objects"_s, totalsJson(report.result.totals)},
            {u"elapsed_ms"_s, static_cast<qint64>(report.elapsed.count())}};
}

} // namespace caretaker::service
