// SPDX-License-Identifier: GPL-3.0-or-later
//
// What cannot be mailed, on paper: a notice as a page, and that page as a PDF in the outbox folder, for staff
// to print and post. The postal address is not ours to keep: staff take it from the registry's member
// records.
#pragma once

#include "core/notice/render.h"
#include "core/post/courier.h"

namespace caretaker::service {

/// The page, ready to be queued. UTF-8.
QByteArray postalLetter(const notice::RenderedNotice& notice, const notice::NoticeFacts& facts, Instant now);

/// `parcel.message` is a page from postalLetter(). Takes seconds: an outside program makes the PDF. Later
/// when that is not installed; its `place` is the PDF.
post::Handover printLetter(const post::Parcel& parcel, const QString& folder);

} // namespace caretaker::service
