// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_bundle_parts.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

void checkSums(const CaseBundle& bundle, BundleCheck& result)
{
    const QByteArray sums =
        bundle.files.contains(u"SHA256SUMS"_s) ? bundle.files.at(u"SHA256SUMS"_s) : QByteArray();
    std::map<QByteArray, int> lines;
    const QList<QByteArray> all = sums.split('\n');
    for (const QByteArray& line : all)
        ++lines[line];
    if (lines[QByteArray()] != 1 || !sums.endsWith('\n'))
        result.problems << u"SHA256SUMS is not lines of text"_s;
    lines.erase(QByteArray());
    for (const auto& [name, bytes] : bundle.files) {
        if (name == "SHA256SUMS"_L1)
            continue;
        const auto line = lines.find(sha256Of(bytes).toHex().toLower().toLatin1() + "  " + name.toLatin1());
        if (line == lines.end() || line->second != 1)
            result.problems << u"%1 is not the file that SHA256SUMS names"_s.arg(name);
        else
            lines.erase(line);
    }
    for (const auto& [line, count] : lines)
        result.problems << u"SHA256SUMS names what is not here: "_s + QString::fromLatin1(line.left(200));
    if (result.problems.isEmpty())
        result.checked << u"%1 files have the SHA-256 that SHA256SUMS names"_s.arg(bundle.files.size() - 1);
}

void checkFileHashes(const CaseBundle& bundle, BundleCheck& result)
{
    const QJsonObject hashes = bundle.manifest.value("files"_L1).toObject();
    for (const auto& [name, bytes] : bundle.files)
        if (name != "SHA256SUMS"_L1 && name != "manifest.json"_L1 &&
            hashes.value(name).toString() != sha256Of(bytes).toHex())
            result.problems << u"%1 is not the file that manifest.json names"_s.arg(name);
    for (auto it = hashes.begin(); it != hashes.end(); ++it)
        if (!bundle.files.contains(it.key()))
            result.problems << u"manifest.json names what is not here: "_s + it.key();
}

} // namespace

void checkFiles(const CaseBundle& bundle, BundleCheck& result)
{
    checkSums(bundle, result);
    checkFileHashes(bundle, result);
}

void checkEvidence(const CaseBundle& bundle, BundleCheck& result)
{
    int pieces = 0, gone = 0;
    for (const BundledEvidence& item : bundle.evidence) {
        const auto file = bundle.files.find(item.file);
        gone += item.file.isEmpty();
        if (item.file.isEmpty())
            continue;
        ++pieces;
        if (file == bundle.files.end() || sha256Of(file->second) != item.id)
            result.problems << u"evidence %1 is not here, or has other bytes"_s.arg(
                item.id.toHex().toLower());
    }
    result.checked << u"%1 pieces of evidence have the SHA-256 that the observations name"_s.arg(pieces);
    if (gone > 0)
        result.unchecked << u"%1 pieces of evidence had expired"_s.arg(gone);
}

} // namespace caretaker::service
