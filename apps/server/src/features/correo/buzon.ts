// The mailbox on screen: only the demonstration without a mail server has one. Anybody reads it, as everything there is invented.
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findCorreo, listCorreos } from './correo.repo.ts'
import { sobreDe } from './correo-visible.ts'

type Pagina = { readonly pagina: number; readonly tamano: number }

export async function listarBuzon({ db, servicios }: ContextoPublico, pagina: Pagina) {
  assertBuzon(servicios)
  const { filas, total } = await listCorreos(db, { estado: 'enviado' }, pagina)
  return { ...pagina, total, filas: filas.map(sobreDe) }
}

export async function verDelBuzon(ctx: ContextoPublico, id: string) {
  const { texto, fila } = await findDelBuzon(ctx, id)
  return { ...sobreDe(fila), texto }
}

/** As a mail program would show it. It travels closed: no script, nothing from elsewhere; its links open in another tab. */
export async function verHtmlDelBuzon(ctx: ContextoPublico, id: string) {
  const { html } = await findDelBuzon(ctx, id)
  const contenido = Buffer.from(html.replace('<head>', '<head>\n<base target="_blank">'), 'utf8')
  return { tipo: 'text/html; charset=utf-8', nombre: 'correo.html', contenido, enMarco: 'carta' as const }
}

async function findDelBuzon({ db, servicios }: ContextoPublico, id: string) {
  assertBuzon(servicios)
  const fila = await findCorreo(db, id)
  if (fila?.estado !== 'enviado' || fila.texto === null || fila.html === null) return rechazar('correo.no_existe', {})
  return { fila, texto: fila.texto, html: fila.html }
}

function assertBuzon({ correo, demostracion }: ContextoPublico['servicios']): void {
  if (demostracion === null || correo.modo !== 'buzon') rechazar('ruta.desconocida', {})
}
