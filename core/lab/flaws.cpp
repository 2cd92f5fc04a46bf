// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/flaws.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

/// How far outside of its validity a product is: more than any validator's tolerance.
constexpr Duration Outside = std::chrono::hours(1);

/// What flaws are made of.
struct Making
{
    Instant now;
    const SigningKey& stranger;
};

/// The same length of time, over since an hour.
void expire(Validity& validity, const Making& making)
{
    const Duration length = validity.notAfter - validity.notBefore;
    validity.notAfter = making.now - Outside;
    validity.notBefore = validity.notAfter - length;
}

/// The same length of time, to begin in an hour.
void postpone(Validity& validity, const Making& making)
{
    const Duration length = validity.notAfter - validity.notBefore;
    validity.notBefore = making.now + Outside;
    validity.notAfter = validity.notBefore + length;
}

template <void (*change)(Validity&, const Making&)>
void certificateTime(CertificateSpec& certificate, const Making& making)
{
    change(certificate.validity, making);
}

template <void (*change)(Validity&, const Making&)>
void crlTime(CrlDraft& crl, const Making& making)
{
    Validity validity{crl.spec.thisUpdate, crl.spec.nextUpdate};
    change(validity, making);
    crl.spec.thisUpdate = validity.notBefore;
    crl.spec.nextUpdate = validity.notAfter;
}

void strangerSigns(CertificateSpec& certificate, const Making& making)
{
    certificate.signer = &making.stranger;
}

void strangerSignsCrl(CrlDraft& crl, const Making& making) { crl.spec.signer = &making.stranger; }

void strangerIssuesCrl(CrlDraft& crl, const Making& making) { crl.issuer = &making.stranger; }

/// An identifier that is surely not this one.
Ski otherThan(const Ski& ski)
{
    QByteArray bytes = ski.toByteArray();
    for (char& byte : bytes)
        byte = static_cast<char>(~byte);
    return *Ski::tryFromBytes(bytes);
}

void otherAuthority(CertificateSpec& certificate, const Making&)
{
    certificate.authorityKeyIdentifier = otherThan(certificate.issuer.ski());
}

void otherAuthorityOfCrl(CrlDraft& crl, const Making&)
{
    crl.spec.authorityKeyIdentifier = otherThan(crl.issuer->ski());
}

void otherSubject(CertificateSpec& certificate, const Making&)
{
    certificate.subjectKeyIdentifier = otherThan(certificate.subject.ski());
}

/// In the same folder, where nothing of that name is.
QString otherFile(const QString& uri)
{
    const qsizetype name = uri.lastIndexOf(u'/') + 1;
    return uri.first(name) + u"other-"_s + uri.sliced(name);
}

void otherLocation(CertificateSpec& certificate, const Making&)
{
    QString& uri = certificate.ca ? certificate.manifest : certificate.signedObject;
    uri = otherFile(uri);
}

/// 192.0.2.0/24 (RFC 5737), which is outside of the lab's world.
void claimMore(CertificateSpec& certificate, const Making&)
{
    certificate.resources.ipv4.push_back({false, QByteArray::fromHex("c0000200"), 24});
}

/// Bytes that begin like DER and are nothing; the same for the same name.
QByteArray garbage(const QByteArray&, const QString& name)
{
    QByteArray bytes = QByteArray::fromHex("3082018c");
    for (int i = 0; bytes.size() < 400; ++i)
        bytes += sha256Of((name + QString::number(i)).toUtf8()).toByteArray();
    return bytes;
}

QByteArray firstHalf(const QByteArray& bytes, const QString&) { return bytes.first(bytes.size() / 2); }

using Entries = std::vector<ManifestEntry>;

void leaveOut(Entries& entries, const Flaw& flaw)
{
    std::erase_if(entries, [&](const ManifestEntry& entry) { return entry.fileName == flaw.object; });
}

void repeat(Entries& entries, const Flaw& flaw)
{
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const ManifestEntry& one) { return one.fileName == flaw.object; });
    if (entry != entries.end())
        entries.insert(entry, ManifestEntry(*entry));
}

void lie(Entries& entries, const Flaw& flaw)
{
    for (ManifestEntry& entry : entries) {
        if (entry.fileName == flaw.object)
            entry.hash = sha256Of(entry.hash.toByteArray());
    }
}

/// One hash for all: what counts is their number.
void pad(Entries& entries, const Flaw& flaw)
{
    const Sha256 hash = sha256Of("nothing");
    for (int i = 0; i < flaw.amount; ++i)
        entries.push_back({u"x%1.roa"_s.arg(i, 6, 10, QChar(u'0')), hash});
}

void climb(Entries& entries, const Flaw&)
{
    const Sha256 hash = sha256Of("nothing");
    for (const QString& name : {u"../registry/stolen.roa"_s, u"sub/folder.roa"_s, u"/etc/passwd.roa"_s,
                                u".."_s, u"..\\windows.roa"_s})
        entries.push_back({name, hash});
}

/// A row of the table: what a kind of flaw alters. Those that add products or change the manifest's number
/// are the authority's own.
struct Alteration
{
    FaultKind kind;
    void (*certificate)(CertificateSpec&, const Making&) = nullptr;
    void (*crl)(CrlDraft&, const Making&) = nullptr;
    void (*manifest)(ManifestTimes&, const Making&) = nullptr;
    QByteArray (*bytes)(const QByteArray&, const QString& name) = nullptr;
    void (*list)(Entries&, const Flaw& flaw) = nullptr;
};

constexpr std::array<Alteration, 17> Alterations{{
    {.kind = FaultKind::MalformedObject, .bytes = garbage},
    {.kind = FaultKind::TruncatedObject, .bytes = firstHalf},
    {.kind = FaultKind::WrongSigner, .certificate = strangerSigns, .crl = strangerSignsCrl},
    {FaultKind::ExpiredObject, certificateTime<expire>, crlTime<expire>, expire},
    {FaultKind::NotYetValidObject, certificateTime<postpone>, crlTime<postpone>, postpone},
    {.kind = FaultKind::ExpiredEe, .certificate = certificateTime<expire>},
    {.kind = FaultKind::NotYetValidEe, .certificate = certificateTime<postpone>},
    {.kind = FaultKind::Overclaim, .certificate = claimMore},
    {.kind = FaultKind::WrongAki, .certificate = otherAuthority, .crl = otherAuthorityOfCrl},
    {.kind = FaultKind::WrongSki, .certificate = otherSubject},
    {.kind = FaultKind::WrongSia, .certificate = otherLocation},
    {.kind = FaultKind::UnlistedObject, .list = leaveOut},
    {.kind = FaultKind::ListedTwice, .list = repeat},
    {.kind = FaultKind::WrongHash, .list = lie},
    {.kind = FaultKind::ManifestTooLong, .list = pad},
    {.kind = FaultKind::ManifestTraversal, .list = climb},
    {.kind = FaultKind::ForeignCrl, .crl = strangerIssuesCrl},
}};

const Alteration* alterationOf(FaultKind kind)
{
    const auto row = std::find_if(Alterations.begin(), Alterations.end(),
                                  [&](const Alteration& one) { return one.kind == kind; });
    return row == Alterations.end() ? nullptr : &*row;
}

/// Runs one column of the table over a draft.
template <typename Draft>
void run(const std::vector<Flaw>& flaws, const QString& name, Draft& draft, const Making& making,
         void (*Alteration::*column)(Draft&, const Making&))
{
    for (const Flaw& flaw : flaws) {
        const Alteration* alteration = alterationOf(flaw.kind);
        if (alteration && alteration->*column && (flaw.object == name || flaw.object.isEmpty()))
            (alteration->*column)(draft, making);
    }
}

} // namespace

bool Flaws::alterDraftOf(const QString& name) const
{
    return std::any_of(m_flaws.begin(), m_flaws.end(), [&](const Flaw& flaw) {
        const Alteration* alteration = alterationOf(flaw.kind);
        return flaw.object == name && alteration && alteration->certificate;
    });
}

void Flaws::alter(const QString& name, CertificateSpec& certificate) const
{
    run(m_flaws, name, certificate, {m_now, m_stranger}, &Alteration::certificate);
}

void Flaws::alter(const QString& name, CrlDraft& crl) const
{
    run(m_flaws, name, crl, {m_now, m_stranger}, &Alteration::crl);
}

void Flaws::alter(const QString& name, ManifestTimes& times) const
{
    run(m_flaws, name, times, {m_now, m_stranger}, &Alteration::manifest);
}

QByteArray Flaws::altered(const QString& name, QByteArray encoded) const
{
    for (const Flaw& flaw : m_flaws) {
        const Alteration* alteration = alterationOf(flaw.kind);
        if (flaw.object == name && alteration && alteration->bytes)
            encoded = alteration->bytes(encoded, name);
    }
    return encoded;
}

void Flaws::alter(std::vector<ManifestEntry>& list) const
{
    for (const Flaw& flaw : m_flaws) {
        const Alteration* alteration = alterationOf(flaw.kind);
        if (alteration && alteration->list)
            alteration->list(list, flaw);
    }
}

bool Flaws::names(FaultKind kind, const QString& object) const
{
    return std::any_of(m_flaws.begin(), m_flaws.end(),
                       [&](const Flaw& flaw) { return flaw.kind == kind && flaw.object == object; });
}

} // namespace caretaker::lab
