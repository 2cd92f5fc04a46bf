// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/identity_fields.h"

#include "ui/base/widgets.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::ProofBy;

IdentityFields::IdentityFields(const Desk& desk, const QStringList& candidates, const QString& handle,
                               QWidget* parent)
    : QWidget(parent), m_desk(desk), m_handle(handle), m_who(new QComboBox(this)),
      m_what(plainText({}, this)), m_field(new QLineEdit(this)), m_browse(new QToolButton(this))
{
    m_who->setObjectName(u"actAs"_s);
    m_who->setAccessibleName(tr("Decided by"));
    m_who->addItems(candidates);
    m_who->setCurrentIndex(qMax(0, m_who->findText(desk.person)));
    m_field->setObjectName(u"proof"_s);
    m_browse->setText(tr("Browse…"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_browse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_who);
    layout->addWidget(m_what);
    layout->addLayout(row);
    connect(m_who, &QComboBox::currentTextChanged, this, &IdentityFields::showWhatIsNeeded);
    connect(m_field, &QLineEdit::textChanged, this, &IdentityFields::changed);
    connect(m_browse, &QToolButton::clicked, this, &IdentityFields::browse);
    setFocusProxy(m_field);
    showWhatIsNeeded();
}

void IdentityFields::showWhatIsNeeded()
{
    const auto by = service::proofOf(m_desk.people, person(), m_desk.sessionUser);
    m_field->clear();
    m_browse->setVisible(by == ProofBy::Key);
    m_field->setEnabled(by.has_value());
    if (by == ProofBy::Key)
        m_what->setText(tr("File of the private key of %1 (PEM). It proves who decides, and an approval is "
                           "signed with it.")
                            .arg(person()));
    else if (by)
        m_what->setText(tr("Type \"%1\" to confirm, as the user who is logged in.").arg(m_handle));
    else
        m_what->setText(tr("%1 has no key on record and is not the user who is logged in (%2).")
                            .arg(person(), m_desk.sessionUser));
    m_field->setAccessibleName(m_what->text());
    Q_EMIT changed();
}

QString IdentityFields::person() const { return m_who->currentText(); }

service::IdentityProof IdentityFields::proof() const
{
    const bool byKey = service::proofOf(m_desk.people, person(), m_desk.sessionUser) == ProofBy::Key;
    return byKey ? service::IdentityProof{.keyFile = m_field->text()}
                 : service::IdentityProof{.typed = m_field->text()};
}

bool IdentityFields::isComplete() const
{
    const auto by = service::proofOf(m_desk.people, person(), m_desk.sessionUser);
    if (!by || m_field->text().trimmed().isEmpty())
        return false;
    return by == ProofBy::Key || m_field->text().trimmed() == m_handle;
}

void IdentityFields::browse()
{
    auto* dialog = new QFileDialog(this, tr("Private key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_field, &QLineEdit::setText);
    dialog->open();
}

} // namespace caretaker::ui
