// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests of HttpsFetcher share.
#pragma once

#include "core/transport/https_fetcher.h"
#include "tests/transport/https_test_server.h"

#include <QTcpServer>
#include <QTest>

namespace caretaker::transport {

inline HttpsUri httpsUri(const QString& text) { return *HttpsUri::tryFromString(text); }

/// Loopback is allowed, and the fixtures' CA is believed.
inline HttpsOptions loopbackOptions()
{
    HttpsOptions options;
    options.addresses.allowSpecialPurpose = true;
    options.caBundle = HttpsTestServer::fixture(QStringLiteral("ca.pem"));
    return options;
}

inline std::unique_ptr<HttpsFetcher> makeFetcher(const HttpsOptions& options)
{
    return std::move(*HttpsFetcher::create(options));
}

inline HttpsResult fetch(HttpsFetcher& fetcher, const HttpsRequest& request)
{
    std::optional<HttpsResult> result;
    QObject context;
    fetcher.fetch(request, &context, [&](HttpsResult got) { result = std::move(got); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result.value_or(HttpsResult{});
}

inline bool hasIpv6Loopback()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHostIPv6));
}

} // namespace caretaker::transport
