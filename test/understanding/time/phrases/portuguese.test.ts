import { sentences } from '../table';

/** Phrases of past mail and what they mean; most were written down with their days before the grammar was asked. */
describe('phrases of past times in Portuguese', () => {
  describe('one day', () => {
    sentences('pt', [
      ['na terça-feira', '2026-11-17..2026-11-18'],
      ['na quinta passada', '2026-11-19..2026-11-20'],
      ['na quinta-feira da semana passada', '2026-11-12..2026-11-13'],
      ['semana passada, na quarta', '2026-11-11..2026-11-12'],
      ['há duas semanas, na terça', '2026-11-03..2026-11-04'],
      ['há quinze dias', '2026-11-07..2026-11-08'],
      ['faz dez dias', '2026-11-12..2026-11-13'],
      ['há três dias', '2026-11-19..2026-11-20'],
      ['três dias atrás', '2026-11-19..2026-11-20'],
      ['há cerca de duas semanas', '2026-11-08..2026-11-09'],
      ['há umas três semanas', '2026-11-01..2026-11-02'],
      ['há pouco mais de duas semanas', '2026-11-08..2026-11-09'],
      ['dois dias antes do Natal', '2025-12-23..2025-12-24'],
      ['no dia seguinte ao Natal', '2025-12-26..2025-12-27'],
      ['na véspera de Natal', '2025-12-24..2025-12-25'],
      ['um dia depois da Páscoa', '2026-04-06..2026-04-07'],
      ['na segunda-feira de Carnaval', '2026-02-16..2026-02-17'],
      ['por volta do dia 10', '2026-11-10..2026-11-11'],
      ['perto do dia 10 de outubro', '2026-10-10..2026-10-11'],
      ['em torno de 10 de outubro', '2026-10-10..2026-10-11'],
      ['em 3/4', '2026-04-03..2026-04-04'],
      ['em 05/10/25', '2025-10-05..2025-10-06'],
      ['2026-10-05', '2026-10-05..2026-10-06'],
      ['5 out. 25', '2025-10-05..2025-10-06'],
      ['há duas semanas e meia', '2026-11-05..2026-11-06'],
      ['há seis meses', '2026-05-22..2026-05-23'],
      ['na primeira segunda de outubro', '2026-10-05..2026-10-06'],
    ]);
  });

  describe('several days', () => {
    sentences('pt', [
      ['na semana retrasada', '2026-11-02..2026-11-09'],
      ['na penúltima semana', '2026-11-02..2026-11-09'],
      ['segunda ou terça', '2026-11-16..2026-11-18'],
      ['de segunda a quarta', '2026-11-16..2026-11-19'],
      ['de segunda a quarta da semana passada', '2026-11-09..2026-11-12'],
      ['entre terça e quinta', '2026-11-17..2026-11-20'],
      ['de 3 a 5 de maio', '2026-05-03..2026-05-06'],
      ['do dia 3 ao dia 5', '2026-11-03..2026-11-06'],
      ['entre 10 e 12 de outubro', '2026-10-10..2026-10-13'],
      ['entre os dias 10 e 12 de outubro', '2026-10-10..2026-10-13'],
      ['nos dois últimos trimestres', '2026-04-01..2026-10-01'],
      ['no ano fiscal de 2025', '2025-01-01..2026-01-01'],
      ['no exercício passado', '2025-01-01..2026-01-01'],
      ['na semana depois da Páscoa', '2026-04-06..2026-04-13'],
      ['no fim de semana antes do Halloween', '2026-10-24..2026-10-26'],
      ['no início de novembro', '2026-11-01..2026-11-11'],
      ['em meados da semana passada', '2026-11-11..2026-11-14'],
      ['no meio da semana passada', '2026-11-11..2026-11-14'],
      ['no começo da semana', '2026-11-16..2026-11-19'],
      ['no início da semana passada', '2026-11-09..2026-11-12'],
      ['no fim da semana passada', '2026-11-13..2026-11-16'],
      ['no final do mês passado', '2026-10-21..2026-11-01'],
      ['em fins de agosto', '2026-08-21..2026-09-01'],
      ['na primeira semana de outubro', '2026-09-28..2026-10-05'],
      ['na segunda quinzena de setembro', '2026-09-16..2026-10-01'],
      ['na última semana de outubro', '2026-10-26..2026-11-02'],
      ['durante o fim de semana', '2026-11-21..2026-11-23'],
      ['no fim de semana passado', '2026-11-14..2026-11-16'],
      ['no penúltimo fim de semana', '2026-11-07..2026-11-09'],
      ['no terceiro trimestre', '2026-07-01..2026-10-01'],
      ['3º trimestre de 2025', '2025-07-01..2025-10-01'],
      ['no primeiro semestre', '2026-01-01..2026-07-01'],
      ['em março passado', '2026-03-01..2026-04-01'],
      ['em março do ano passado', '2025-03-01..2025-04-01'],
      ['no verão passado', '2026-06-21..2026-09-23'],
      ['na primavera de 2025', '2025-03-21..2025-06-21'],
      ['entre o Natal e o Ano Novo', '2025-12-25..2026-01-02'],
      ['em algum momento de outubro', '2026-10-01..2026-11-01'],
      ['de meados de setembro ao início de outubro', '2026-09-10..2026-10-11'],
      ['os três primeiros dias de outubro', '2026-10-01..2026-10-04'],
      ['os dois últimos dias de outubro', '2026-10-30..2026-11-01'],
      ['semana 45', '2026-11-02..2026-11-09'],
      ['na semana de 5 de outubro', '2026-10-05..2026-10-12'],
      ['há um ano e meio', '2025-05-01..2025-06-01'],
      ['há dois anos', '2024-11-01..2024-12-01'],
      ['mês retrasado', '2026-09-01..2026-10-01'],
      ['ano retrasado', '2024-01-01..2025-01-01'],
      ['depois do dia 5 mas antes do dia 10', '2026-11-05..2026-11-10'],
      ['dia 5 ou 6 de outubro', '2026-10-05..2026-10-07'],
    ]);
  });

  describe('open on one side', () => {
    sentences('pt', [
      ['desde o início do mês', '2026-11-01..'],
      ['desde o começo de outubro', '2026-10-01..'],
      ['desde terça passada', '2026-11-17..'],
      ['antes do fim de semana', '..2026-11-21'],
      ['até sexta passada', '..2026-11-21'],
      ['até 5 de outubro inclusive', '..2026-10-06'],
      ['com mais de seis semanas', '..2026-10-11'],
      ['há mais de três meses', '..2026-08-22'],
      ['mais antigos que um ano', '..2025-11-22'],
      ['há três dias ou mais', '..2026-11-20'],
      ['sexta depois das 17h', '2026-11-20T17:00:00..'],
      ['sexta antes do meio-dia', '..2026-11-20T12:00:00'],
      ['a partir de outubro', '2026-10-01..'],
      ['de outubro em diante', '2026-10-01..'],
      ['no máximo até 5 de outubro', '..2026-10-06'],
    ]);
  });

  describe('up to now', () => {
    sentences('pt', [
      ['nos últimos dois dias', '2026-11-20..2026-11-22T10:00:00'],
      ['nas últimas semanas', '2026-11-01..2026-11-22T10:00:00'],
      ['durante os últimos seis meses', '2026-05-22..2026-11-22T10:00:00'],
      ['nas últimas 48 horas', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
      ['nos últimos três anos', '2023-11-22..2026-11-22T10:00:00'],
    ]);
  });

  describe('hours of a day', () => {
    sentences('pt', [
      ['ontem à noite', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
      ['ontem de manhã', '2026-11-21T06:00:00..2026-11-21T12:00:00'],
      ['ontem à tarde', '2026-11-21T12:00:00..2026-11-21T18:00:00'],
      ['ontem por volta das 15h', '2026-11-21T14:30:00..2026-11-21T15:30:00'],
      ['ontem entre as 14h e as 16h', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
      ['sexta das 14h às 16h', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['hoje de manhã', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
      ['anteontem à noite', '2026-11-20T18:00:00..2026-11-21T06:00:00'],
      ['quinta na hora do almoço', '2026-11-19T12:00:00..2026-11-19T14:00:00'],
      ['ontem de madrugada', '2026-11-21..2026-11-21T06:00:00'],
      ['dia 5 de outubro às 14h30', '2026-10-05T14:30:00..2026-10-05T14:45:00'],
      ['sexta no fim da tarde', '2026-11-20T15:00:00..2026-11-20T18:00:00'],
      ['ontem à noite por volta das 20h', '2026-11-21T20:00:00..2026-11-21T21:00:00'],
      ['ontem às três e meia', '2026-11-21T15:30:00..2026-11-21T15:45:00'],
      ['entre sexta às 17h e segunda às 9h', '2026-11-13T17:00:00..2026-11-16T09:00:00'],
      ['de ontem às 16h até hoje às 9h', '2026-11-21T16:00:00..2026-11-22T09:00:00'],
    ]);
  });
});
