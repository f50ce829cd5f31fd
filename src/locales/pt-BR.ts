import type { Locale } from './locale.ts'

/** Brazilian Portuguese. */
export const ptBR: Locale = {
  lang: 'pt-BR',
  dir: 'ltr',
  bannerTitle: 'Cookies neste site',
  banner:
    'Usamos cookies para oferecer a você a melhor experiência. Você pode saber mais sobre os cookies que usamos, ou desativá-los, nas configurações de privacidade.',
  accept: 'Aceitar',
  reject: 'Rejeitar',
  settings: 'Configurações de privacidade',
  settingsIntro:
    'Escolha o que este site pode usar. Você pode mudar sua escolha a qualquer momento.',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  save: 'Salvar',
  close: 'Fechar',
  alwaysOn: 'Sempre ativo',
  mixed: 'Alguns serviços com outra configuração',
  services: 'Serviços',
  cookies: 'Cookies',
  session: 'até você fechar o navegador',
  untilErased: 'até a exclusão',
  unstated: 'duração não informada',
  servicePolicy: 'Política de privacidade',
  policy: 'Política de cookies',
  imprint: 'Informações legais',
  name: 'Nome',
  storage: 'Tipo',
  lifetime: 'Duração',
  purpose: 'Finalidade',
  provider: 'Fornecedor',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Armazenamento local',
    session: 'Armazenamento de sessão',
    database: 'Banco de dados',
  },
  thisSite: 'Este site',
  recordPurpose: 'Lembra a sua escolha.',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Permitir sempre',
  placeholder: 'Aqui seria carregado conteúdo externo (%).',
  saved: 'Suas escolhas foram salvas.',
  added: 'Novo',
  renewed:
    'O que este site solicita mudou desde a sua última escolha. As novidades estão sinalizadas.',
  decided: 'Última escolha',
  how: 'Feita por meio de',
  ways: {
    banner: 'Banner',
    settings: 'Configurações de privacidade',
    placeholder: 'Conteúdo incorporado',
    form: 'Formulário',
    api: 'Esta página',
    signal: 'Sinal do navegador',
    carried: 'Ferramenta de consentimento anterior',
  },
  reference: 'Referência',
  withdraw: 'Revogar o consentimento',
  categories: {
    essential: {
      title: 'Essencial',
      description: 'O que é indispensável para o site funcionar, como lembrar esta escolha.',
    },
    analytics: {
      title: 'Estatísticas',
      description: 'Mostra quais páginas são lidas, para que possamos melhorá-las.',
    },
    forms: {
      title: 'Formulários',
      description: 'Lembra os seus dados, para que você não precise digitá-los em cada formulário.',
    },
    media: {
      title: 'Mídia',
      description: 'Vídeos, mapas e publicações de outros sites.',
    },
    marketing: {
      title: 'Publicidade',
      description: 'Publicidade de acordo com os seus interesses.',
    },
  },
}
