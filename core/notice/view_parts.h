// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of the view (view.h), each a few of its names. Private to this room.
#pragma once

#include "core/notice/notice_facts.h"
#include "core/notice/speech.h"

#include <QJsonObject>

namespace caretaker::notice {

QJsonValue orFalse(const QString& text);
QJsonValue orFalse(const std::optional<Instant>& at, const Speech& speech);
void insertAll(QJsonObject& view, const QJsonObject& more);

QJsonObject blameView(const NoticeFacts& facts);
QJsonObject relyingPartyView(const NoticeFacts& facts, const Speech& speech);
QJsonObject eventsView(const NoticeFacts& facts, const Speech& speech);
QJsonObject expiryView(const NoticeFacts& facts, const Speech& speech);
QJsonObject repositoryView(const NoticeFacts& facts, const Speech& speech);
QJsonObject staffView(const NoticeFacts& facts, const Speech& speech);

/// What an event says, in the reader's language.
QString textOf(const PlannedEvent& event, const Speech& speech);

} // namespace caretaker::notice
