// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, as a tar file, and as the files in one: an error or a verdict on them, never a crash. The second
// form is
// "@NAME" on a line of its own before each file; sums and hashes of files need not fit to get far.
#include "core/service/case_bundle_check.h"
#include "core/service/tar_reader.h"

#include <cstdlib>

namespace {

using namespace caretaker;

std::vector<service::BundleFile> filesIn(const QByteArray& text)
{
    std::vector<service::BundleFile> files;
    for (qsizetype from = text.indexOf('@'); from >= 0;) {
        const qsizetype end = text.indexOf('\n', from);
        if (end < 0)
            break;
        const qsizetype next = text.indexOf("\n@", end);
        const QByteArray bytes = text.mid(end + 1, next < 0 ? -1 : next - end);
        files.push_back(
            {QString::fromLatin1(text.mid(from + 1, std::min<qsizetype>(end - from - 1, 90))), bytes, {}});
        from = next < 0 ? -1 : next + 1;
    }
    return files;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString name = QStringLiteral("fuzz.tar");
    if (const auto tar = service::readTar(bytes, name); tar && service::tarOf(tar->top, tar->files) != bytes)
        std::abort();
    static_cast<void>(service::checkCaseBundle(bytes, name));
    static_cast<void>(service::checkCaseBundle(service::tarOf(QStringLiteral("case"), filesIn(bytes)), name));
    return 0;
}
