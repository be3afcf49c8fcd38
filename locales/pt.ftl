### Portuguese, worded for both Brazil and Portugal. Sentences that are not facts; ids and variables are explained in en.ftl.

language-name = Português

## Smalltalk

smalltalk-greet = Olá! Sou Rahnama, o guia das relações internacionais da Tehran University of Medical Sciences (TUMS). O que gostaria de saber?
smalltalk-bye = Até logo e tudo de bom! Estou aqui sempre que surgir outra pergunta.
smalltalk-thanks = De nada! Há mais alguma coisa que gostaria de saber?
smalltalk-part = De nada! Até à próxima e boa sorte.
smalltalk-bot = Sou Rahnama, um programa de computador, não uma pessoa. Respondo a perguntas sobre as relações internacionais da TUMS e posso encaminhar perguntas aos funcionários.
smalltalk-help = Posso responder a perguntas sobre o Erasmus+, o OPATEL, o MediTec, o intercâmbio e as universidades parceiras, os Núcleos Internacionais (International Desks), as Instituições Líderes Internacionais (International Leading Houses) e o Programa de Professores Visitantes (VPP).
smalltalk-tell = Obrigado por contar. O que gostaria de saber sobre as relações internacionais da universidade?
smalltalk-languages = Respondo nestas línguas: { $languages }. Escreva na que preferir; a resposta vem na língua da sua mensagem.
declined = Tudo bem. O que mais gostaria de saber?

## Hand-off to people

handoff-offer = Quer que a sua pergunta seja encaminhada aos funcionários do setor de relações internacionais?
handoff-done = A sua pergunta foi encaminhada aos funcionários do setor de relações internacionais. A resposta chegará aqui, nesta conversa, nas horas de trabalho; pode demorar alguns dias, por isso volte a passar por cá. Se quiser a resposta também por e-mail, escreva aqui o seu endereço.
handoff-done-mail = A sua pergunta foi encaminhada aos funcionários do setor de relações internacionais. Eles não podem escrever-lhe aqui por iniciativa própria: se quiser uma resposta, escreva aqui o seu endereço de e-mail. Pode demorar alguns dias.
handoff-already = A sua pergunta já está com o setor de relações internacionais. Deseja saber mais alguma coisa?
contact-kept = Anotei o seu endereço só para esta pergunta, para que os funcionários possam responder por lá; é apagado quando a pergunta fica resolvida, ou com esta conversa.
mail-subject = Resposta do setor de relações internacionais
mail-footer = Esta resposta foi pedida na conversa do setor de relações internacionais da universidade. Continue por lá, por favor.
handoff-button-yes = Sim, encaminhar
handoff-button-no = Não é preciso

## What is not known

unknown-general = Não tenho informações seguras sobre isso.
unknown-fees = Não tenho informações sobre o valor dos estudos nem sobre outros custos.
unknown-scholarship = Não tenho informações sobre bolsas de estudo nem sobre apoio financeiro.
unknown-visa = Não tenho informações sobre vistos nem sobre autorizações de residência.
unknown-housing = Não tenho informações sobre residências estudantis nem sobre alojamento.
unknown-deadline = Não tenho informações sobre prazos nem sobre as datas dos períodos letivos.
unknown-admission = Não tenho informações sobre como se candidatar nem sobre os requisitos de admissão.
unknown-language = Não tenho informações sobre as línguas de ensino nem sobre certificados de línguas.
unknown-contact = Não tenho endereços de e-mail, números de telefone nem horários de atendimento.
unknown-recognition = Não tenho informações sobre o reconhecimento de diplomas ou de créditos.
unknown-courses = Não tenho informações sobre cursos, disciplinas ou rankings.
unknown-people = Não tenho nomes de pessoas.
unknown-budget = Não tenho informações sobre orçamentos nem sobre salários.
unknown-statistics = Não tenho números sobre quantas pessoas participam.
unknown-life = Não tenho informações sobre o dia a dia na capital iraniana.
unknown-members = Não sei que instituições desses países participam.
unknown-start = Não sei quando isso começou.
unknown-duration = Não sei quanto tempo isso dura.
unknown-partners = Não sei qual é o número de parceiros.
unknown-website = Não tenho o endereço desse site.
offtopic = Não posso ajudar com isso: só respondo a perguntas sobre as relações internacionais da TUMS.

## Computed answers

yes = Sim.
no = Não.
partners-in-country = { $count ->
    [one] A TUMS tem uma universidade parceira { $where }: { $institutions }.
   *[other] A TUMS tem { $count } universidades parceiras { $where }: { $institutions }.
}
partners-of-country = { $count ->
    [one] A TUMS tem uma universidade parceira neste país ({ $country }): { $institutions }.
   *[other] A TUMS tem { $count } universidades parceiras neste país ({ $country }): { $institutions }.
}
partner-active = A { $institution } ({ $country }) é parceira da TUMS, com um acordo de intercâmbio ativo.
agreements-list = { $count ->
    [one] A TUMS tem um acordo de intercâmbio ativo: { $institutions }.
   *[other] A TUMS tem { $count } acordos de intercâmbio ativos: { $institutions }.
}
not-listed-country = Nenhum dos acordos de intercâmbio ativos da TUMS é com uma universidade deste país ({ $country }).
project-countries = { $count ->
    [one] Um país participa no { $project }: { $countries }.
   *[other] { $count } países participam no { $project }: { $countries }.
}
projects-of-country = Projetos em que este país ({ $country }) participa: { $projects }.
projects-of-country-none = Não conheço nenhum projeto em que este país ({ $country }) participe.
projects-shared = Países que participam tanto no { $first } como no { $second }: { $countries }.

## Asking back

which-topic = A qual se refere?
did-you-mean = Não sei se entendi bem. A sua pergunta é uma destas?
other-language = Respondo em português, porque ainda não falo a sua língua. Conheço estas línguas: { $languages }.
newest-in-english = Por enquanto, a versão mais recente desta resposta só está disponível em inglês:
only-in-english = Por enquanto, esta resposta só está disponível em inglês:

## When something is wrong

unavailable = Desculpe, não consigo responder neste momento. Tente novamente daqui a pouco.
chat-slow-down = Chegaram muitas mensagens de uma só vez. Aguarde { $seconds } s antes de enviar a próxima, por favor.
message-empty = Escreva uma pergunta, por favor.
message-too-long = A sua mensagem é longa demais. Escreva a pergunta em, no máximo, { $limit } caracteres.

## The page

page-title = Perguntas sobre as relações internacionais da TUMS
page-intro = Rahnama responde a perguntas sobre o Erasmus+, o OPATEL, o MediTec, os parceiros de intercâmbio, os Núcleos Internacionais e os professores visitantes, sempre com a fonte e a data de cada resposta.
page-skip = Ir para o conteúdo
page-topics = Sobre o que pode perguntar
page-topic-exchange = Intercâmbio e universidades parceiras
page-topic-network = Rede Global da TUMS
page-topic-vpp = Professores visitantes
page-partners = Universidades parceiras
page-promise-languages = Pergunte na sua língua: são doze, e pode mudar a qualquer momento.
page-promise-sources = Cada resposta indica a fonte e a data da informação.
page-promise-people = O que o Rahnama não sabe, diz abertamente – e encaminha a sua pergunta a uma pessoa.
page-embed = Colocar este chat na sua página

## Questions, in a few words (buttons)

ask-tums-what = O que é a TUMS?
ask-page-updated = De quando são estas informações?
ask-erasmus-what = O que é o Erasmus+?
ask-erasmus-period = Que anos abrange o Erasmus+?
ask-erasmus-purpose = Para que serve o Erasmus+?
ask-erasmus-skills = Que competências promove o Erasmus+?
ask-erasmus-strategy = Que estratégia apoia o Erasmus+?
ask-erasmus-frameworks = Em que quadros atua o Erasmus+?
ask-erasmus-benefits = Quem ganha com o Erasmus+?
ask-erasmus-website = Qual é o site do Erasmus+?
ask-erasmus-tums = O que faz a TUMS no Erasmus+?
ask-opatel-what = O que é o OPATEL?
ask-opatel-start = Quando começou o OPATEL?
ask-opatel-duration = Quanto tempo dura o OPATEL?
ask-opatel-funding = Quem financia o OPATEL?
ask-opatel-aim = Qual é o objetivo do OPATEL?
ask-opatel-partners = Quantos parceiros tem o OPATEL?
ask-opatel-countries = Que países participam no OPATEL?
ask-opatel-centre = Onde fica o Centro OPATEL?
ask-opatel-equipment = Quem pagou o equipamento do Centro OPATEL?
ask-opatel-website = Qual é o site do OPATEL?
ask-meditec-what = O que é o MediTec?
ask-meditec-funding = Quem financia o MediTec?
ask-meditec-aim = Qual é o objetivo do MediTec?
ask-meditec-countries = Que países participam no MediTec?
ask-meditec-methods = Como funciona o MediTec?
ask-meditec-audience = A quem se destina o MediTec?
ask-meditec-website = Qual é o site do MediTec?
ask-meditec-start = Quando começou o MediTec?
ask-meditec-duration = Quanto tempo dura o MediTec?
ask-meditec-partners = Quantos parceiros tem o MediTec?
ask-exchange-what = O que é um programa de intercâmbio?
ask-exchange-who = Quem pode fazer intercâmbio?
ask-exchange-why = Qual a razão dos acordos de intercâmbio?
ask-exchange-agreements = Que universidades são parceiras?
ask-exchange-country = Que parceiros há em determinado país?
ask-exchange-partner = Determinada universidade é parceira?
ask-projects-country = Em que projetos participa certo país?
ask-projects-shared = O que têm em comum o OPATEL e o MediTec?
ask-network-what = O que é a Rede Global da TUMS?
ask-desks-purpose = Para que servem os Núcleos Internacionais?
ask-leading_houses-purpose = Para que servem as Instituições Líderes?
ask-vpp-what = O que é o Programa de Professores Visitantes?
ask-vpp-since = Desde quando há professores visitantes (VPP)?
ask-vpp-goal = Qual é o objetivo do VPP?
ask-vpp-who = Quem são os professores visitantes?
ask-vpp-role = O que fazem os professores visitantes?
ask-vpp-benefit = O que o VPP traz aos estudantes?
ask-vpp-approval = Como são aprovados os professores visitantes?
ask-unknown-fees = Quanto custa?
ask-unknown-scholarship = Há bolsas de estudo?
ask-unknown-visa = Como se obtém um visto?
ask-unknown-housing = Há alojamento?
ask-unknown-deadline = Quais são os prazos?
ask-unknown-admission = Como apresentar uma candidatura?
ask-unknown-language = Que língua é preciso saber?
ask-unknown-contact = Como falar com o setor responsável?
ask-unknown-recognition = Os meus créditos são reconhecidos?
ask-unknown-courses = Que cursos são oferecidos?
ask-unknown-people = Quem são os responsáveis?
ask-unknown-budget = Quanto dinheiro há?
ask-unknown-statistics = Quantas pessoas participam?
ask-unknown-life = Como é a vida na capital iraniana?
ask-unknown-members = Que instituições participam?
ask-handoff-request = Gostaria de falar com uma pessoa.

## The widget

widget-name = Rahnama
widget-about = Relações internacionais, TUMS
widget-open = Fazer uma pergunta
widget-close = Fechar
widget-menu = Mais opções
widget-conversation = Conversa
widget-suggestions = Perguntas sugeridas
widget-question = A sua pergunta
widget-placeholder = Escreva a sua pergunta…
widget-send = Enviar
widget-language = Idioma
widget-source = Fonte: { $title }, dados de { $date }
widget-you = A sua mensagem
widget-waiting = Rahnama prepara a resposta…
widget-helped = Isto ajudou
widget-not-helped = Isto não ajudou
widget-person = Falar com uma pessoa
widget-restart = Iniciar uma nova conversa
widget-copy = Copiar a conversa
widget-copied = Copiado
widget-delete = Apagar a minha conversa
widget-delete-sure = Todas as mensagens serão apagadas para sempre, também no servidor.
widget-deleted = A sua conversa foi apagada.
widget-cancel = Cancelar
widget-privacy = Privacidade
widget-offline = Sem conexão. As mensagens serão enviadas quando ela voltar.
widget-error = O Rahnama não está acessível agora. Nova tentativa em curso…
widget-unsent = À espera de envio
widget-staff = Setor internacional
widget-human = Os funcionários respondem nesta conversa.
widget-unread = Novas mensagens

## How to embed it

embed-intro = Basta uma linha. O chat aparece num canto da página, no idioma dela, e não carrega nada de terceiros.
embed-tag = Cole isto antes do fim do corpo da página:
embed-element = Ou coloque o elemento onde quiser; aceita os mesmos atributos:
embed-copy = Copiar
embed-options = Opções
embed-option-language = Um dos doze idiomas; se faltar, o da página e depois o do navegador.
embed-option-position = O canto: end (predefinido) ou start, no sentido de leitura da página.
embed-option-theme = light (claro) ou dark (escuro); se faltar, conforme o sistema do visitante.
embed-option-open = desktop: abre-se sozinho onde há espaço; caso contrário, espera um clique.
embed-colours = Cores, cantos e logotipo são propriedades CSS personalizadas do elemento:
embed-origins = Se a sua página tiver outro endereço que não o deste servidor, o administrador tem de o autorizar.

## The privacy note

privacy-title = A privacidade neste chat
privacy-what = O que é guardado
privacy-what-text = As suas mensagens, as respostas, o idioma, a hora e se achou útil uma resposta. Não precisa de conta nem de indicar o nome. Os endereços de e-mail e números de telefone que escrever são ocultados antes de a mensagem ser guardada. Só se guarda o endereço que der para uma resposta por e-mail, junto dessa pergunta e até ela ficar resolvida.
privacy-browser = No seu navegador
privacy-browser-text = A chave do chat, o idioma escolhido e as mensagens ainda não enviadas ficam no armazenamento do navegador, para que reencontre a conversa. Não são usados cookies.
privacy-long = Durante quanto tempo
privacy-long-text = A conversa é apagada após { $days } dias sem novas mensagens.
privacy-delete = Como apagar
privacy-delete-text = Escolha «Apagar a minha conversa» no menu do chat: todas as mensagens são apagadas de imediato, no servidor e no navegador.
privacy-who = Quem vê
privacy-who-text = Os funcionários do setor internacional, para responder às perguntas que lhes são encaminhadas e melhorar as respostas. Nada chega a terceiros: o chat não carrega nada de outros servidores e não há publicidade nem rastreamento.

## Telegram

telegram-command-start = Começar
telegram-command-help = O que pode perguntar
telegram-command-language = Escolher o idioma
telegram-command-human = Perguntar a uma pessoa
telegram-command-about = Sobre este assistente
telegram-command-privacy = O que é guardado sobre si
telegram-command-forget = Apagar esta conversa
telegram-description = Respondo a perguntas sobre as relações internacionais da Universidade de Ciências Médicas de Teerão (TUMS): Erasmus+, OPATEL, MediTec, universidades parceiras, gabinetes internacionais e professores visitantes. Em doze idiomas e com fonte e data. O que não sei, digo-o e encaminho para a equipa.
telegram-short-description = Respostas sobre as relações internacionais da TUMS, em doze idiomas, com fonte e data.
telegram-help = Escreva a sua pergunta, por palavras suas e no seu idioma. Conheço o Erasmus+, o OPATEL, o MediTec, os intercâmbios e as universidades parceiras, as International Desks e Leading Houses e o programa de professores visitantes. Em grupos, mencione-me ou responda a uma mensagem minha. /language define o idioma, /human pergunta a uma pessoa, /forget apaga esta conversa.
telegram-about = Sou o Rahnama, o guia das relações internacionais da Universidade de Ciências Médicas de Teerão. Tudo o que digo vem da própria universidade e traz a fonte e a data. Sou um programa de computador; as perguntas encaminhadas são lidas por pessoas.
telegram-privacy = Guardo as mensagens desta conversa, sem o seu nome, para seguir o assunto e para que a equipa veja o que se pergunta. Endereços de e-mail e números de telefone e de passaporte são ocultados antes de se guardar seja o que for. Nada é entregue a terceiros; é o Telegram que transporta as mensagens. /forget apaga de uma vez tudo desta conversa. Só se guarda o endereço que der para uma resposta por e-mail, junto dessa pergunta e até ela ficar resolvida.
telegram-language = Em que idioma devo responder?
telegram-language-auto = O de cada mensagem
telegram-language-set = A partir de agora respondo em português.
telegram-language-auto-set = A partir de agora respondo no idioma em que escrever.
telegram-forget = Apago tudo o que guardei desta conversa? Não se pode voltar atrás.
telegram-forget-yes = Sim, apagar
telegram-forget-no = Não, manter
telegram-forgotten = Feito. Apagado: mensagens: { $messages }, perguntas encaminhadas: { $questions }. O idioma escolhido também foi esquecido.
telegram-kept = Muito bem, nada foi apagado.
telegram-media = Só consigo ler texto. Escreva a sua pergunta por palavras, por favor.
telegram-button-old = Este botão é demasiado antigo. Escreva a sua pergunta, por favor.

## Staff

staff-left = Os meus colegas saíram desta conversa. Volto a responder eu, o assistente.
