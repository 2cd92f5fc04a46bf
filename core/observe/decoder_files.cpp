// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/decoder_files.h"

#include "core/rrdp/decode_protocol.h"

#include <QString>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

Descriptor memoryFile(const char* name) { return Descriptor(::memfd_create(name, MFD_CLOEXEC)); }

Descriptor readable(const QByteArray& document, int descriptor)
{
    if (descriptor >= 0)
        return Descriptor(::open(qPrintable(u"/proc/self/fd/%1"_s.arg(descriptor)), O_RDONLY | O_CLOEXEC));
    Descriptor file = memoryFile("document");
    const auto write = [&file](const char* bytes, std::size_t size) {
        return ::write(file.get(), bytes, size);
    };
    return file && rrdp::protocol::writeAll(document, write) ? std::move(file) : Descriptor();
}

std::optional<QByteArray> contentsOf(int descriptor)
{
    struct stat facts
    {
    };
    if (::fstat(descriptor, &facts) != 0)
        return std::nullopt;
    QByteArray bytes(facts.st_size, Qt::Uninitialized);
    for (qsizetype done = 0; done < bytes.size();) {
        const auto left = static_cast<std::size_t>(bytes.size() - done);
        const ssize_t got = ::pread(descriptor, bytes.data() + done, left, done);
        if (got <= 0)
            return std::nullopt;
        done += got;
    }
    return bytes;
}

} // namespace caretaker::observe
