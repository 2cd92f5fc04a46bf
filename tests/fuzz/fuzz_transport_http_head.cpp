// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/transport/http_head.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    transport::HttpHead head;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        if (!head.take(QByteArrayView(text).sliced(start, next - start)))
            break;
        start = next;
    }
    if (head.text().size() > limits::MaxHttpHeaderBytes || head.contentLength().value_or(0) < 0 ||
        head.retryAfter().value_or(Duration(0)) < Duration(0) ||
        head.age().value_or(Duration(0)) < Duration(0))
        std::abort();
    if (head.isComplete() != (head.status() >= 200) && head.isComplete())
        std::abort(); // complete without a status
    static const auto base = *HttpsUri::tryFromString(QStringLiteral("https://a.example/x"));
    if (const auto target = head.redirectTarget(base); target && !HttpsUri::tryFromString(target->toString()))
        std::abort(); // leads where no URI may lead
    return 0;
}
