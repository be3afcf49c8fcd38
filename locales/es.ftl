### Spanish. Sentences that are not facts; the variables are explained in en.ftl.

language-name = Español

## Smalltalk

smalltalk-greet = ¡Hola! Soy Rahnama, guía de las relaciones internacionales de la Universidad de Ciencias Médicas de Teherán (Tehran University of Medical Sciences, TUMS). ¿En qué puedo ayudar?
smalltalk-bye = ¡Hasta pronto! Aquí estaré si surge alguna otra pregunta.
smalltalk-thanks = ¡De nada! ¿Puedo ayudar en algo más?
smalltalk-part = ¡De nada! Hasta pronto y mucha suerte.
smalltalk-bot = Soy Rahnama, un programa informático, no una persona. Respondo preguntas sobre las relaciones internacionales de la TUMS y puedo trasladar una pregunta al personal.
smalltalk-help = Puedo responder preguntas sobre Erasmus+, OPATEL, MediTec, los intercambios y las universidades socias, las mesas internacionales (International Desks), los centros internacionales de referencia (International Leading Houses) y el Programa de Profesores Visitantes (VPP).
smalltalk-tell = Gracias por contármelo. ¿Qué le gustaría saber sobre las relaciones internacionales de la universidad?
smalltalk-languages = Respondo en estos idiomas: { $languages }. Escriba en el que prefiera: le contesto en el idioma de su mensaje.
declined = De acuerdo. ¿En qué más puedo ayudar?

## Hand-off to people

handoff-offer = ¿Traslado la pregunta al personal de la oficina de relaciones internacionales?
handoff-done = He trasladado la pregunta al personal de la oficina de relaciones internacionales. Responderán aquí, en este chat, cuando estén trabajando; puede llevar unos días, así que conviene volver a mirar. Si quiere recibir la respuesta también por correo electrónico, escriba aquí su dirección.
handoff-done-mail = He trasladado la pregunta al personal de la oficina de relaciones internacionales. No pueden escribirle aquí por su cuenta: si quiere recibir una respuesta, escriba aquí su dirección de correo electrónico. Puede tardar unos días.
handoff-already = La pregunta ya está en manos de la oficina de relaciones internacionales. ¿Desea saber algo más?
contact-kept = He anotado su dirección solo para esta pregunta, para que el personal pueda responder allí; se borra al cerrarse la pregunta o junto con este chat.
mail-subject = Respuesta de la oficina de relaciones internacionales
mail-footer = Pidió esta respuesta en el chat de la oficina de relaciones internacionales de la universidad. Por favor, continúe allí.
handoff-button-yes = Sí, trasladarla
handoff-button-no = No, gracias

## What is not known

unknown-general = No dispongo de información fiable al respecto.
unknown-fees = No dispongo de información sobre tasas de matrícula ni otros costes.
unknown-scholarship = No dispongo de información sobre becas ni ayudas económicas.
unknown-visa = No dispongo de información sobre visados ni permisos de residencia.
unknown-housing = No dispongo de información sobre residencias ni alojamiento.
unknown-deadline = No dispongo de información sobre plazos ni fechas del calendario académico.
unknown-admission = No dispongo de información sobre cómo presentar una solicitud ni sobre los requisitos de admisión.
unknown-language = No dispongo de información sobre las lenguas de enseñanza ni los certificados de idiomas.
unknown-contact = No dispongo de direcciones de correo electrónico, números de teléfono ni horarios de atención.
unknown-recognition = No dispongo de información sobre el reconocimiento de títulos o créditos.
unknown-courses = No dispongo de información sobre titulaciones, asignaturas ni clasificaciones.
unknown-people = No dispongo de nombres de personas.
unknown-budget = No dispongo de información sobre presupuestos ni salarios.
unknown-statistics = No dispongo de cifras de participantes.
unknown-life = No dispongo de información sobre la vida cotidiana en Teherán.
unknown-members = No sé qué instituciones de esos países participan.
unknown-start = No sé cuándo comenzó.
unknown-duration = No sé cuánto dura.
unknown-partners = No sé cuántos socios tiene.
unknown-website = No dispongo de la dirección de ese sitio web.
offtopic = No puedo ayudar con eso: solo respondo preguntas sobre las relaciones internacionales de la TUMS.

## Computed answers

yes = Sí.
no = No.
partners-in-country = { $count ->
    [one] La TUMS tiene una universidad socia { $where }: { $institutions }.
   *[other] La TUMS tiene { $count } universidades socias { $where }: { $institutions }.
}
partners-of-country = { $count ->
    [one] La TUMS tiene una universidad socia en este país ({ $country }): { $institutions }.
   *[other] La TUMS tiene { $count } universidades socias en este país ({ $country }): { $institutions }.
}
partner-active = { $institution } ({ $country }) es universidad socia de la TUMS, con un acuerdo de intercambio vigente.
agreements-list = { $count ->
    [one] La TUMS tiene un acuerdo de intercambio vigente: { $institutions }.
   *[other] La TUMS tiene { $count } acuerdos de intercambio vigentes: { $institutions }.
}
not-listed-country = Ninguno de los acuerdos de intercambio vigentes de la TUMS es con una universidad de este país ({ $country }).
project-countries = { $count ->
    [one] En { $project } participa un país: { $countries }.
   *[other] En { $project } participan { $count } países: { $countries }.
}
projects-of-country = Proyectos en los que participa este país ({ $country }): { $projects }.
projects-of-country-none = No me consta ningún proyecto en el que participe este país ({ $country }).
projects-shared = Países que participan tanto en { $first } como en { $second }: { $countries }.

## Asking back

which-topic = ¿De cuál se trata?
did-you-mean = No sé si he entendido bien. ¿Se trata de alguna de estas preguntas?
other-language = Respondo en español porque todavía no hablo ese idioma. Conozco estos idiomas: { $languages }.
newest-in-english = Por ahora, la versión más reciente de esta respuesta solo está disponible en inglés:
only-in-english = Por ahora, esta respuesta solo está disponible en inglés:

## When something is wrong

unavailable = Lo siento, ahora mismo no puedo responder. Se ruega volver a intentarlo dentro de unos instantes.
chat-slow-down = Han llegado muchos mensajes a la vez. Espere { $seconds } s antes de enviar el siguiente, por favor.
message-empty = Falta escribir una pregunta.
message-too-long = El mensaje es demasiado largo. La pregunta puede tener { $limit } caracteres como máximo.

## The page

page-title = Preguntas sobre las relaciones internacionales de la TUMS
page-intro = Rahnama responde preguntas sobre Erasmus+, OPATEL, MediTec, las universidades socias de intercambio, las mesas internacionales y los profesores visitantes; cada respuesta indica su fuente y fecha.
page-skip = Ir al contenido
page-topics = Sobre qué se puede preguntar
page-topic-exchange = Intercambio y universidades socias
page-topic-network = Red Global de la TUMS
page-topic-vpp = Profesores visitantes
page-partners = Universidades socias
page-promise-languages = Pregunte en su idioma: hay doce y se puede cambiar en cualquier momento.
page-promise-sources = Cada respuesta indica su fuente y de cuándo es la información.
page-promise-people = Lo que Rahnama no sabe, lo dice con franqueza y traslada la pregunta a una persona.
page-embed = Poner este chat en otra página

## Questions, in a few words (buttons)

ask-tums-what = ¿Qué es la TUMS?
ask-page-updated = ¿De cuándo es esta información?
ask-erasmus-what = ¿Qué es Erasmus+?
ask-erasmus-period = ¿Qué años abarca Erasmus+?
ask-erasmus-purpose = ¿Para qué sirve Erasmus+?
ask-erasmus-skills = ¿Qué competencias fomenta Erasmus+?
ask-erasmus-strategy = ¿Qué estrategia apoya Erasmus+?
ask-erasmus-frameworks = ¿A qué marcos contribuye Erasmus+?
ask-erasmus-benefits = ¿A quién beneficia Erasmus+?
ask-erasmus-website = ¿Cuál es el sitio web de Erasmus+?
ask-erasmus-tums = ¿Qué hace la TUMS en Erasmus+?
ask-opatel-what = ¿Qué es OPATEL?
ask-opatel-start = ¿Cuándo comenzó OPATEL?
ask-opatel-duration = ¿Cuánto dura OPATEL?
ask-opatel-funding = ¿Quién financia OPATEL?
ask-opatel-aim = ¿Cuál es el objetivo de OPATEL?
ask-opatel-partners = ¿Cuántos socios tiene OPATEL?
ask-opatel-countries = ¿Qué países participan en OPATEL?
ask-opatel-centre = ¿Dónde está el Centro OPATEL?
ask-opatel-equipment = ¿Quién pagó los equipos del Centro OPATEL?
ask-opatel-website = ¿Cuál es el sitio web de OPATEL?
ask-meditec-what = ¿Qué es MediTec?
ask-meditec-funding = ¿Quién financia MediTec?
ask-meditec-aim = ¿Cuál es el objetivo de MediTec?
ask-meditec-countries = ¿Qué países participan en MediTec?
ask-meditec-methods = ¿Cómo funciona MediTec?
ask-meditec-audience = ¿A quién se dirige MediTec?
ask-meditec-website = ¿Cuál es el sitio web de MediTec?
ask-meditec-start = ¿Cuándo comenzó MediTec?
ask-meditec-duration = ¿Cuánto dura MediTec?
ask-meditec-partners = ¿Cuántos socios tiene MediTec?
ask-exchange-what = ¿Qué es un programa de intercambio?
ask-exchange-who = ¿Quién puede hacer un intercambio?
ask-exchange-why = ¿Por qué firma la TUMS estos acuerdos?
ask-exchange-agreements = ¿Qué universidades son socias?
ask-exchange-country = ¿Qué universidades socias hay en un país?
ask-exchange-partner = ¿Es socia una universidad concreta?
ask-projects-country = ¿En qué proyectos participa un país?
ask-projects-shared = ¿Qué tienen en común OPATEL y MediTec?
ask-network-what = ¿Qué es la Red Global de la TUMS?
ask-desks-purpose = ¿Para qué sirven las mesas internacionales?
ask-leading_houses-purpose = ¿Para qué sirven las Leading Houses?
ask-vpp-what = ¿Qué es el Programa de Profesores Visitantes?
ask-vpp-since = ¿Desde cuándo hay profesores visitantes?
ask-vpp-goal = ¿Cuál es el objetivo del VPP?
ask-vpp-who = ¿Quiénes son los profesores visitantes?
ask-vpp-role = ¿Qué hacen los profesores visitantes?
ask-vpp-benefit = ¿Qué aportan los profesores visitantes?
ask-vpp-approval = ¿Cómo se aprueba a un profesor visitante?
ask-unknown-fees = ¿Cuánto cuesta?
ask-unknown-scholarship = ¿Hay becas?
ask-unknown-visa = ¿Cómo se obtiene el visado?
ask-unknown-housing = ¿Hay alojamiento?
ask-unknown-deadline = ¿Cuáles son los plazos?
ask-unknown-admission = ¿Cómo se presenta la solicitud?
ask-unknown-language = ¿Qué idioma se necesita?
ask-unknown-contact = ¿Cómo se contacta con la oficina?
ask-unknown-recognition = ¿Se reconocen los créditos?
ask-unknown-courses = ¿Qué titulaciones se ofrecen?
ask-unknown-people = ¿Quién está a cargo?
ask-unknown-budget = ¿De cuánto dinero se dispone?
ask-unknown-statistics = ¿Cuántas personas participan?
ask-unknown-life = ¿Cómo es la vida en Teherán?
ask-unknown-members = ¿Qué instituciones participan?
ask-handoff-request = Preguntar a una persona

## The widget

widget-name = Rahnama
widget-about = Relaciones internacionales, TUMS
widget-open = Hacer una pregunta
widget-close = Cerrar
widget-menu = Más opciones
widget-conversation = Conversación
widget-suggestions = Preguntas sugeridas
widget-question = Pregunta
widget-placeholder = Escribir la pregunta…
widget-send = Enviar
widget-language = Idioma
widget-source = Fuente: { $title }, a fecha de { $date }
widget-you = Consulta
widget-waiting = Rahnama está escribiendo…
widget-helped = Me ha servido
widget-not-helped = No me ha servido
widget-person = Hablar con una persona
widget-restart = Empezar una conversación nueva
widget-copy = Copiar la conversación
widget-copied = Copiado
widget-delete = Borrar mi conversación
widget-delete-sure = Todos los mensajes se borrarán para siempre, también en el servidor.
widget-deleted = La conversación se ha borrado.
widget-cancel = Cancelar
widget-privacy = Privacidad
widget-offline = Sin conexión. Los mensajes se enviarán en cuanto vuelva.
widget-error = No se puede contactar con Rahnama. Reintentando…
widget-unsent = Pendiente de envío
widget-staff = Oficina internacional
widget-human = El personal responde en esta conversación.
widget-unread = Mensajes nuevos

## How to embed it

embed-intro = Basta una línea. El chat aparece en una esquina de la página, en su idioma, y no carga nada de terceros.
embed-tag = Pegue esto antes del final del cuerpo de la página:
embed-element = O coloque el elemento donde quiera; admite los mismos atributos:
embed-copy = Copiar
embed-options = Opciones
embed-option-language = Uno de los doce idiomas; si falta, el de la página y después el del navegador.
embed-option-position = La esquina: end (por defecto) o start, según el sentido de lectura.
embed-option-theme = light (claro) o dark (oscuro); si falta, según el sistema del visitante.
embed-option-open = desktop: se abre sola donde hay espacio; si no, espera un clic.
embed-colours = Los colores, las esquinas y el logotipo son propiedades CSS personalizadas del elemento:
embed-origins = Si la página tiene otra dirección que este servidor, quien lo administra debe autorizarla.

## The privacy note

privacy-title = La privacidad en este chat
privacy-what = Qué se guarda
privacy-what-text = Los mensajes, las respuestas, el idioma, la hora y si una respuesta resultó útil. No hace falta cuenta ni nombre. Las direcciones de correo y los números de teléfono que se escriban se ocultan antes de guardar el mensaje. Solo se guarda la dirección que dé para recibir una respuesta por correo electrónico, junto a esa pregunta y hasta que se cierre.
privacy-browser = En el navegador
privacy-browser-text = La clave del chat, el idioma elegido y los mensajes aún no enviados quedan en el almacenamiento del navegador, para poder retomar la conversación. No se usan cookies.
privacy-long = Durante cuánto tiempo
privacy-long-text = La conversación se borra tras { $days } días sin mensajes nuevos.
privacy-delete = Cómo borrarlo
privacy-delete-text = Elija «Borrar mi conversación» en el menú del chat: todos los mensajes se borran de inmediato, en el servidor y en el navegador.
privacy-who = Quién lo ve
privacy-who-text = El personal de la oficina internacional, para responder las preguntas que se le trasladan y mejorar las respuestas. Nada llega a terceros: el chat no carga nada de otros servidores y no hay publicidad ni seguimiento.

## Telegram

telegram-command-start = Empezar
telegram-command-help = Qué se puede preguntar
telegram-command-language = Elegir idioma
telegram-command-human = Preguntar a una persona
telegram-command-about = Sobre este asistente
telegram-command-privacy = Qué se guarda de usted
telegram-command-forget = Borrar esta conversación
telegram-description = Respondo a preguntas sobre las relaciones internacionales de la Universidad de Ciencias Médicas de Teherán (TUMS): Erasmus+, OPATEL, MediTec, universidades socias, oficinas internacionales y profesores visitantes. En doce idiomas y con fuente y fecha. Lo que no sé, lo digo y lo paso al personal.
telegram-short-description = Respuestas sobre las relaciones internacionales de TUMS, en doce idiomas, con fuente y fecha.
telegram-help = Escriba su pregunta con sus palabras y en su idioma. Conozco Erasmus+, OPATEL, MediTec, los intercambios y las universidades socias, las International Desks y Leading Houses y el programa de profesores visitantes. En grupos, mencióneme o responda a un mensaje mío. /language fija el idioma, /human pregunta a una persona, /forget borra esta conversación.
telegram-about = Soy Rahnama, la guía de las relaciones internacionales de la Universidad de Ciencias Médicas de Teherán. Todo lo que digo procede de la propia universidad y lleva su fuente y su fecha. Soy un programa informático; las preguntas que se pasan al personal las leen personas.
telegram-privacy = Guardo los mensajes de esta conversación, sin su nombre, para seguir el hilo y para que el personal vea qué se pregunta. Las direcciones de correo y los números de teléfono y pasaporte se tapan antes de guardar nada. Nada se entrega a terceros; Telegram transporta los mensajes. /forget borra de una vez todo lo de esta conversación. Solo se guarda la dirección que dé para recibir una respuesta por correo electrónico, junto a esa pregunta y hasta que se cierre.
telegram-language = ¿En qué idioma quiere que responda?
telegram-language-auto = El de cada mensaje
telegram-language-set = A partir de ahora respondo en español.
telegram-language-auto-set = A partir de ahora respondo en el idioma en que escriba.
telegram-forget = ¿Borro todo lo que he guardado de esta conversación? No se puede deshacer.
telegram-forget-yes = Sí, borrar
telegram-forget-no = No, conservar
telegram-forgotten = Hecho. Borrado: mensajes: { $messages }, preguntas pasadas al personal: { $questions }. También se ha quitado el idioma elegido.
telegram-kept = De acuerdo, no se ha borrado nada.
telegram-media = Solo puedo leer texto. Escriba su pregunta con palabras, por favor.
telegram-button-old = Este botón es demasiado antiguo. Escriba su pregunta, por favor.

## Staff

staff-left = Mis colegas han dejado este chat. Vuelvo a responder yo, el asistente.
