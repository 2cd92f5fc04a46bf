// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/contacts_tab.h"

#include "core/service/contact_verification.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/cell_view.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

Cell stateCell(const service::ContactState& contact, Instant now)
{
    const auto day = [](Instant at) { return formatRfc3339(at).left(10); };
    if (contact.bouncedAt)
        return {.text = ContactsTab::tr("mail came back on %1").arg(day(*contact.bouncedAt)),
                .icon = u"dialog-error"_s,
                .tone = Tone::Bad};
    if (contact.isVerified(now))
        return {.text = ContactsTab::tr("verified on %1").arg(day(*contact.verifiedAt)),
                .icon = u"dialog-ok"_s,
                .tone = Tone::Good};
    if (contact.verifiedAt)
        return {.text = ContactsTab::tr("to be asked again, verified on %1").arg(day(*contact.verifiedAt)),
                .icon = u"dialog-warning"_s,
                .tone = Tone::Caution};
    if (contact.askedAt)
        return {.text = ContactsTab::tr("asked on %1, no answer").arg(day(*contact.askedAt)),
                .icon = u"dialog-warning"_s,
                .tone = Tone::Caution};
    return {.text = ContactsTab::tr("never asked"), .icon = u"dialog-information"_s, .tone = Tone::Muted};
}

/// As it calls itself: "français (fr)".
QString languageName(const QString& code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(name, code);
}

CellRow rowOf(const service::ContactState& contact, Instant now)
{
    return {contact.kind + u' ' + contact.address,
            {{.text = contactWord(contact.kind)},
             {.text = contact.address},
             {.text = languageName(contact.language)},
             stateCell(contact, now)}};
}

} // namespace

ContactsTab::ContactsTab(Session& session, QWidget* parent)
    : CaTab(session, parent),
      m_list(new CellView({tr("Contact"), tr("Address"), tr("Language"), tr("Verified")},
                          CellView::Form::Table, tr("Contacts of this CA"), this)),
      m_none(
          emptyNote(tr("Nobody is known to write to about this CA. Add contacts to it in the fleet."), this)),
      m_verify(new QPushButton(tr("Ask contacts to &answer"), this))
{
    m_list->setObjectName(u"contacts"_s);
    m_verify->setObjectName(u"verifyContacts"_s);
    m_verify->setToolTip(
        tr("Writes to each contact that is not verified and was not asked in the last week."));
    m_verify->setEnabled(!session.isReadOnly());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_verify, 0, Qt::AlignLeading);
    connect(m_verify, &QPushButton::clicked, this, &ContactsTab::verify);
    clear();
}

void ContactsTab::clear()
{
    m_list->setRows({});
    m_list->hide();
    m_none->hide();
    m_verify->hide();
}

void ContactsTab::ask()
{
    askAboutCa([](const service::Workspace& workspace,
                  const CaHandle& ca) { return service::contacts(workspace, ca); },
               [this](const std::vector<service::ContactState>& contacts) {
                   std::vector<CellRow> rows;
                   for (const service::ContactState& contact : contacts)
                       rows.push_back(rowOf(contact, session().now()));
                   m_list->setRows(rows);
                   m_list->setVisible(!rows.empty());
                   m_verify->setVisible(!rows.empty());
                   m_none->setVisible(rows.empty());
               });
}

void ContactsTab::verify()
{
    m_verify->setEnabled(false);
    session().act(
        this,
        [ca = *ca(), now = session().now()](const service::Workspace& workspace) {
            return service::verifyContacts(workspace, ca, false, now);
        },
        [this](const Expected<int>& asked) {
            m_verify->setEnabled(true);
            if (asked)
                Q_EMIT said(tr("Contacts asked to answer: %1").arg(*asked));
            else
                Q_EMIT failed(asked.error());
        });
}

} // namespace caretaker::ui
