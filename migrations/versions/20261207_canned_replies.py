"""Canned replies, which the staff edit; these come with the program

Revision: 0013, after 0012.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_SHIPPED = (
    ("en", "Thank you for your question. We are looking into it and will write here."),
    ("en", "Please tell us how we can reach you if you leave this page."),
    ("fa", "از پرسش شما سپاسگزاریم. آن را بررسی می‌کنیم و همین‌جا می‌نویسیم."),
    ("fa", "لطفاً بگویید اگر از این صفحه رفتید چگونه با شما تماس بگیریم."),
    ("ar", "شكرًا على سؤالك. نبحث عن الجواب وسنكتبه هنا."),
    ("ar", "نرجو أن تخبرنا كيف نتواصل معك إن غادرت هذه الصفحة."),
    ("es", "Gracias por su pregunta. La estamos estudiando y le escribiremos aquí."),
    ("es", "Indíquenos, por favor, cómo podemos contactarle si deja esta página."),
    ("pt", "Obrigado pela sua pergunta. Estamos a analisá-la e escreveremos aqui."),
    ("pt", "Diga-nos, por favor, como o podemos contactar se sair desta página."),
    ("it", "Grazie per la domanda. La stiamo esaminando e scriveremo qui."),
    ("it", "Ci dica, per favore, come possiamo raggiungerLa se lascia questa pagina."),
    ("fi", "Kiitos kysymyksestäsi. Selvitämme asiaa ja kirjoitamme tähän."),
    ("fi", "Kerro meille, miten saamme sinuun yhteyden, jos poistut tältä sivulta."),
    ("de", "Danke für Ihre Frage. Wir gehen ihr nach und schreiben Ihnen hier."),
    ("de", "Bitte sagen Sie uns, wie wir Sie erreichen, wenn Sie diese Seite verlassen."),
    ("el", "Ευχαριστούμε για την ερώτησή σας. Το εξετάζουμε και θα σας γράψουμε εδώ."),
    ("el", "Πείτε μας, παρακαλώ, πώς μπορούμε να επικοινωνήσουμε μαζί σας αν φύγετε από αυτή τη σελίδα."),
    ("fr", "Merci pour votre question. Nous nous renseignons et vous écrirons ici."),
    ("fr", "Dites-nous, s’il vous plaît, comment vous joindre si vous quittez cette page."),
    ("tr", "Sorunuz için teşekkür ederiz. Araştırıyoruz ve buraya yazacağız."),
    ("tr", "Bu sayfadan ayrılırsanız size nasıl ulaşabileceğimizi lütfen yazın."),
    ("ur", "آپ کے سوال کا شکریہ۔ ہم اسے دیکھ رہے ہیں اور یہیں لکھیں گے۔"),
    ("ur", "براہِ کرم بتائیے کہ اگر آپ یہ صفحہ چھوڑ دیں تو آپ سے رابطہ کیسے کیا جائے۔"),
)


def upgrade() -> None:
    """Apply this change."""
    table = op.create_table(
        "canned_replies",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )
    op.create_index("ix_canned_replies_language", "canned_replies", ["language"])
    op.bulk_insert(table, [{"language": language, "text": text} for language, text in _SHIPPED])


def downgrade() -> None:
    """Take this change back."""
    op.drop_table("canned_replies")
