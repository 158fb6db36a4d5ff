#pragma once

#include "base/LocalText.h"
#include "form/Attachment.h"
#include "form/Form.h"
#include "rules/Value.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>

class QUndoStack;

namespace Verder {

/// A place in the filled-in form: an item (by index in Form::items) in a row. `row` is the session's own
/// number of a row of a repeating group, stable as long as the session lives; 0 is the form itself.
struct ItemRef
{
    int item = -1;
    int row = 0;
    bool isValid() const { return item >= 0; }
    bool operator==(const ItemRef &) const = default;
};
inline size_t qHash(const ItemRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.item, ref.row);
}

/// A document slot, in a row where the form asks for it per row.
struct SlotRef
{
    int slot = -1;
    int row = 0;
    bool isValid() const { return slot >= 0; }
    bool operator==(const SlotRef &) const = default;
};
inline size_t qHash(const SlotRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.slot, ref.row);
}

/// Something that is wrong with an answer, or worth a second look.
struct Problem
{
    QString checkId; ///< of the check in the definition; the type's name for an impossible value
    Severity severity = Severity::Error;
    LocalText title; ///< may be empty
    LocalText message;
    ItemRef suggestFor; ///< valid: a value is offered for this item
    Value suggestion;
    bool isAcknowledged = false; ///< a warning that the user chose to keep ("Zo laten")
};

/// One thing that holds up a page.
struct Missing
{
    enum class Kind { Question, Answer, Stop, Document, DocumentCheck, Rows };
    Kind kind = Kind::Question;
    ItemRef item; ///< Question (still open), Answer (wrong), Stop, Rows (group with too few)
    SlotRef slot; ///< Document (none yet), DocumentCheck (refused, changed, missing or being checked)
    int page = -1;
};

/// What a page shows in the page list.
struct PageState
{
    bool isRelevant = true;
    bool isComplete = false;
    int open = 0; ///< entries of its missing-list
    int attention = 0; ///< wrong answers, and warnings that nobody answered
};

/// What changed by one step. Everything that is not named is as it was.
struct Changes
{
    QSet<ItemRef> items; ///< answer, relevance, required, read-only or problems
    QSet<SlotRef> documentSlots;
    QSet<int> pages; ///< PageState or missing-list
    bool rows = false; ///< rows were added, removed or moved
    bool all = false; ///< loaded, or today moved: look at everything again
};

/// Values known before the form is filled in: the sponsor's profile or the account, by profile key.
using Profile = QMap<QString, QString>;

/// A form being filled in: answers and all that follows from them, kept up to date after each edit at a cost
/// that does not grow with the form. The one truth for window, command line, printer and practice backend.
/// Owned by whoever opened the draft.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(FormPtr form, QDate today, const Profile &profile = {}, QObject *parent = nullptr);
    ~Session() override;

    const Form &form() const;
    FormPtr sharedForm() const;
    QDate today() const;
    /// What a draft that is opened is compared with; changes no answer.
    void setProfile(const Profile &profile);
    void setToday(QDate today); ///< renewed on opening; never call it on a sealed application

    // Whole answers, in the form of answers.json.
    /// All answers, also those that do not apply now.
    QJsonObject answers() const;
    /// Only what applies now and is answered, calculated values included: what is submitted.
    QJsonObject relevantAnswers() const;
    /// Replaces everything; what does not fit the form is kept aside in unknownAnswers() and saved again.
    void load(const QJsonObject &answers, const QList<Attachment> &attachments = {},
        const QStringList &putOff = {}, const QStringList &acknowledged = {});
    QJsonObject unknownAnswers() const;

    // One item.
    ItemRef find(const QString &path)
        const; ///< "contract.eind", "gezin[<row id>].naam", "gezin[#1].naam"; else invalid
    /// The same, with the rows that "[#n]" counts up to added where they are missing and may be.
    ItemRef findOrAddRows(const QString &path);
    QString path(ItemRef ref) const;
    const Item &item(ItemRef ref) const;
    Value answer(ItemRef ref) const; ///< as stored, also where it does not apply or is not valid
    Value value(ItemRef ref) const; ///< as rules see it: null unless it applies and is valid
    bool isRelevant(ItemRef ref) const;
    bool isRequired(ItemRef ref) const;
    bool isReadOnly(ItemRef ref) const; ///< also every item of a sealed application
    bool isAnswered(ItemRef ref) const;
    bool isPrefilled(ItemRef ref) const; ///< holds a default or a profile value that nobody changed
    /// Came from the profile or another application, and nobody changed it.
    bool isTakenOver(ItemRef ref) const;
    bool isFromProfile(ItemRef ref) const; ///< holds what the profile gives
    /// Is there a default, by rule or from the profile, that the user has put something else in place of?
    bool canRestoreDefault(ItemRef ref) const;
    QList<Problem> problems(ItemRef ref) const; ///< worst first
    /// The sentence or sentences that say why the item is shown, hidden or required, from titles, labels and
    /// answers. Of what decided it now: not every condition that plays a part.
    QString why(ItemRef ref, Language language) const;
    QString why(SlotRef ref, Language language) const;
    /// What holds up the page (by index), or that nothing does.
    QString why(int page, Language language) const;
    /// Was it brought up by an answer, so that there is a why to tell?
    bool hasWhy(ItemRef ref) const;
    QString displayText(ItemRef ref, Language language) const;
    /// \a text with its {item} and {name} places filled in.
    QString fillIn(const LocalText &text, ItemRef scope, Language language) const;

    // Editing; every call is one undo step, consecutive typing in one item is one step.
    /// Stores what the user typed: canonical where it can be read, as typed where not.
    void setText(ItemRef ref, const QString &text);
    void setAnswer(ItemRef ref, const Value &value);
    /// The same for an answer from elsewhere, that counts as prefilled until it is changed.
    void prefill(ItemRef ref, const Value &value);
    void restoreDefault(ItemRef ref);
    void takeSuggestion(ItemRef ref, const Problem &problem);
    void acknowledge(ItemRef ref,
        const QString &checkId); ///< "Zo laten": the warning rests until an answer it reads changes

    QStringList acknowledged() const; ///< as "path checkId", to be kept with the draft

    // Rows of a repeating group; \a group names the group in its own row (nested groups).
    QList<int> rows(ItemRef group) const; ///< row numbers, in order
    QString rowId(int row) const;
    int rowNumber(int row) const; ///< 1 for the first
    int addRow(ItemRef group); ///< the new row's number, or -1 at the maximum
    void removeRow(int row);
    void restoreRow(
        int row, int position); ///< a removed row comes back with its answers, as a step of its own
    void moveRow(int row, int position);
    int duplicateRow(int row);
    bool canAddRow(ItemRef group) const;
    bool canRemoveRow(int row) const;

    // Documents.
    QList<SlotRef> documentSlots(int page) const; ///< those that apply now
    SlotRef findSlot(const QString &path) const; ///< "paspoort", "gezin[<row id>].paspoort"; else invalid
    QString path(SlotRef ref) const;
    bool isRelevant(SlotRef ref) const;
    bool isRequired(SlotRef ref) const;
    bool isPutOff(SlotRef ref) const;
    QList<Attachment> attachments(SlotRef ref) const;
    QList<Attachment> attachments() const; ///< all, also of slots that do not apply now or are not there
    QList<Attachment> relevantAttachments() const;
    QStringList putOff() const; ///< paths of slots
    void addAttachment(SlotRef ref, const Attachment &attachment);
    void removeAttachment(SlotRef ref, const QString &sha256);
    void replaceAttachment(SlotRef ref, const QString &sha256, const Attachment &attachment);
    void setPutOff(SlotRef ref, bool putOff);
    /// A finding about a document, not an edit: no undo step.
    void setAttachmentState(SlotRef ref, const QString &sha256, Attachment::State state);

    // Pages.
    PageState pageState(int page) const;
    bool isPageComplete(int page) const;
    QList<Missing> missing(int page) const; ///< in the order of the page
    /// Everything that holds up sending, documents put off included, in the order of the form.
    QList<Missing> missingForSending() const;
    bool isComplete() const;
    /// Relevant items of a page in order, items in rows and groups included.
    QList<ItemRef> items(int page) const;
    /// Number of questions that do not apply now.
    int notApplicableCount() const;

    /// Does the condition (by index in Form::conditions) hold: in the form, or in each row that has it.
    QList<bool> conditionStates(int condition) const;
    /// Rules that failed since the last call, each with its place in the definition; they counted as null.
    QStringList takeRuleFailures();

    // Sealed: read-only, as it was sent.
    bool isSealed() const;
    void setSealed(bool sealed);

    QUndoStack *undoStack() const;

signals:
    void changed(const Verder::Changes &changes);
    void sealedChanged(bool sealed);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Verder
