// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signatures of approvals: Ed25519 over approvalText() (core/enforcement/approval_text.h), by OpenSSL. The
// signature, the text and the key are kept in the event, so that anyone can check them later:
//   openssl pkeyutl -verify -pubin -inkey KEY.pub.pem -rawin -in TEXT -sigfile SIGNATURE
#pragma once

#include "core/base/expected.h"
#include "core/enforcement/approval_text.h"

#include <optional>
#include <span>

namespace caretaker::service {

/// The 32 bytes of an Ed25519 public key in a PEM file. BadInput for anything else.
Expected<QByteArray> readPublicKey(const QString& pemFile);
Expected<QByteArray> publicKeyFromPem(const QByteArray& pem, const QString& where);
/// Signs with the private key in this PEM file, which has no passphrase.
Expected<enforcement::SignedApproval> signText(const QByteArray& text, const QString& privateKeyFile);

/// Whether an Approved event carries a signature of this key (32 bytes) over a text that tells of the event;
/// with `before`, all events of the case before it, also of the case as it stood. BadInput says what does not
/// fit. Pure.
Expected<void> verifyApproval(const enforcement::CaseEvent& event, const QByteArray& publicKey,
                              std::optional<std::span<const enforcement::CaseEvent>> before = std::nullopt);

} // namespace caretaker::service
