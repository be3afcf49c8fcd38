### Portuguese, worded for both Brazil and Portugal. Sentences that are not facts; ids and variables are explained in en.ftl.

language-name = Português

## Smalltalk

smalltalk-greet = Olá! Sou Rahnama, o guia das relações internacionais da Tehran University of Medical Sciences (TUMS). O que gostaria de saber?
smalltalk-bye = Até logo e tudo de bom! Estou aqui sempre que surgir outra pergunta.
smalltalk-thanks = De nada! Há mais alguma coisa que gostaria de saber?
smalltalk-bot = Sou Rahnama, um programa de computador, não uma pessoa. Respondo a perguntas sobre as relações internacionais da TUMS e posso encaminhar perguntas aos funcionários.
smalltalk-help = Posso responder a perguntas sobre o Erasmus+, o OPATEL, o MediTec, o intercâmbio e as universidades parceiras, os Núcleos Internacionais (International Desks), as Instituições Líderes Internacionais (International Leading Houses) e o Programa de Professores Visitantes (VPP).
smalltalk-tell = Obrigado por contar. O que gostaria de saber sobre as relações internacionais da universidade?
declined = Tudo bem. O que mais gostaria de saber?

## Hand-off to people

handoff-offer = Quer que a sua pergunta seja encaminhada aos funcionários do setor de relações internacionais?
handoff-done = A sua pergunta foi encaminhada aos funcionários do setor de relações internacionais.
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

## When something is wrong

unavailable = Desculpe, não consigo responder neste momento. Tente novamente daqui a pouco.
chat-slow-down = Chegaram muitas mensagens de uma só vez. Aguarde { $seconds } s antes de enviar a próxima, por favor.
message-empty = Escreva uma pergunta, por favor.
message-too-long = A sua mensagem é longa demais. Escreva a pergunta em, no máximo, { $limit } caracteres.

## The page

page-title = Perguntas sobre as relações internacionais da TUMS
page-intro = Rahnama responde a perguntas sobre o Erasmus+, o OPATEL, o MediTec, os parceiros de intercâmbio, os Núcleos Internacionais e os professores visitantes, sempre com a fonte e a data de cada resposta.
page-label = A sua pergunta
page-placeholder = Escreva a sua pergunta…
page-send = Enviar
page-language = Idioma
page-source = Fonte: { $title }, dados de { $date }
page-you = A sua mensagem
page-waiting = Rahnama prepara a resposta…
page-offline = Sem conexão. A sua pergunta continua no campo; tente novamente.

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
ask-handoff-request = Gostaria de falar com uma pessoa.
