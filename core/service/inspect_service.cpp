// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inspect_service.h"

#include "core/base/limits.h"
#include "core/service/inspect_table.h"

#include <QFile>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Expected<QByteArray> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + file.errorString(), path));
    QByteArray bytes = file.read(limits::MaxObjectBytes + 1);
    if (bytes.size() > limits::MaxObjectBytes)
        return unexpected(Error::badInput(u"is larger than any RPKI object may be"_s, path,
                                          u"at most %1 bytes"_s.arg(limits::MaxObjectBytes)));
    return bytes;
}

Expected<void> readIssuer(const QString& path, InspectContext& context)
{
    if (path.isEmpty())
        return {};
    const auto bytes = readObject(path);
    if (!bytes)
        return unexpected(bytes.error());
    if (!context.setIssuer(*bytes))
        return unexpected(Error::badInput(u"is not a certificate"_s, path, u"--issuer takes a CA's .cer"_s));
    return {};
}

Expected<void> readCrl(const QString& path, InspectContext& context)
{
    if (path.isEmpty())
        return {};
    const auto bytes = readObject(path);
    if (!bytes)
        return unexpected(bytes.error());
    if (!context.setCrl(*bytes, path))
        return unexpected(Error::badInput(u"is not a CRL"_s, path, u"--crl takes the issuer's .crl"_s));
    return {};
}

} // namespace

QString toString(Check check)
{
    switch (check) {
    case Check::NotDone:
        return u"not done"_s;
    case Check::Passed:
        return u"passed"_s;
    case Check::Failed:
        return u"failed"_s;
    }
    return {};
}

bool InspectContext::setIssuer(QByteArrayView der)
{
    auto certificate = rpki::decodeCertificate(der);
    if (!certificate)
        return false;
    issuerKey = rpki::VerificationKey::fromSpki(certificate->publicKey);
    issuer = std::move(*certificate);
    return true;
}

bool InspectContext::setCrl(QByteArrayView der, const QString& name)
{
    auto decoded = rpki::decodeCrl(der);
    if (!decoded)
        return false;
    crl = std::move(*decoded);
    crlName = name;
    return true;
}

bool InspectedObject::accepted() const { return !rpki::refuses(findings); }

InspectedObject inspectObject(const QByteArray& bytes, const QString& fileName, const InspectContext& context)
{
    const InspectedType& type = typeOf(bytes, fileName);
    InspectedObject object;
    object.type = type.type;
    type.judge(bytes, context, object);
    return object;
}

int InspectReport::rejected() const
{
    return static_cast<int>(std::count_if(files.begin(), files.end(),
                                          [](const InspectedFile& file) { return !file.object.accepted(); }));
}

Expected<InspectReport> inspectFiles(const InspectRequest& request)
{
    InspectContext context;
    context.profile = request.profile;
    context.at = request.at;
    if (auto issuer = readIssuer(request.issuer, context); !issuer)
        return unexpected(issuer.error());
    if (auto crl = readCrl(request.crl, context); !crl)
        return unexpected(crl.error());
    InspectReport report{request, {}};
    for (const QString& path : request.files) {
        const auto bytes = readObject(path);
        if (!bytes)
            return unexpected(bytes.error());
        report.files.push_back(
            {path, bytes->size(), rpki::fastSha256(*bytes), inspectObject(*bytes, path, context)});
    }
    return report;
}

} // namespace caretaker::service
