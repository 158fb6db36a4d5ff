#pragma once

#include "dossier/Dossier.h"

#include <QTemporaryDir>

class QPushButton;

namespace VerderTest {

/// A dossier of the shipped form, with real files in a folder of its own; documents are checked by the real
/// program.
class SampleDossier
{
public:
    SampleDossier();

    Verder::Dossier *dossier() const { return m_dossier.get(); }
    Verder::Session &session() const { return m_dossier->session(); }
    Verder::SlotRef slot(const char *path) const;
    Verder::ItemRef item(const char *path) const;
    /// The answers of the form's first example, with a passport.
    void fill();
    void addPassport();
    void saveAs(const QString &name);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QString pdf(const QString &name, int pages) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Verder::FileSystem> m_files;
    Verder::FormLibrary m_forms;
    Verder::BlobStore m_blobs;
    std::unique_ptr<Verder::Dossier> m_dossier;
};

/// The answers of the shipped form's first example: everything is filled in and right.
QJsonObject sampleAnswers();
/// Writes a PDF with as many pages there; gives the path back.
QString writePdf(const QString &path, int pages);

/// The visible button with that name for screen readers or those words; null: none.
QPushButton *buttonNamed(const QWidget &page, const QString &name);
/// The visible texts of labels and panels, one a line.
QString visibleText(const QWidget &page);

} // namespace VerderTest
