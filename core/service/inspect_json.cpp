// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inspect_json.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QJsonArray findingsJson(const Findings& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        QJsonObject json = caretaker::toJson(finding);
        json.insert(u"remedy"_s, infoOf(finding.id).remedy);
        array.append(json);
    }
    return array;
}

QJsonObject checksJson(const Checks& checks)
{
    return {{u"signature"_s, toString(checks.signature)},
            {u"issuer"_s, toString(checks.issuer)},
            {u"time"_s, toString(checks.time)},
            {u"revocation"_s, toString(checks.revocation)}};
}

QJsonObject fileJson(const InspectedFile& file)
{
    const InspectedObject& object = file.object;
    return {{u"file"_s, file.file},
            {u"type"_s, nameOf(object.type)},
            {u"size"_s, file.size},
            {u"sha256"_s, file.sha256.toHex().toLower()},
            {u"verdict"_s, object.accepted() ? u"accepted"_s : u"rejected"_s},
            {u"checks"_s, checksJson(object.checks)},
            {u"findings"_s, findingsJson(object.findings)},
            {u"object"_s, object.description.toJson()}};
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace

QJsonObject toJson(const InspectReport& report)
{
    const InspectRequest& request = report.request;
    QJsonArray files;
    for (const InspectedFile& file : report.files)
        files.append(fileJson(file));
    return {{u"schema"_s, u"caretaker/inspect/1"_s},
            {u"profile"_s, request.profile == rpki::Profile::Legacy ? u"legacy"_s : u"current"_s},
            {u"issuer"_s, orNull(request.issuer)},
            {u"crl"_s, orNull(request.crl)},
            {u"at"_s, request.at ? QJsonValue(formatRfc3339(*request.at)) : QJsonValue()},
            {u"rejected"_s, report.rejected()},
            {u"files"_s, files}};
}

} // namespace caretaker::service
