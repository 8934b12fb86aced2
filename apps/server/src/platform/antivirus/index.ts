import { hablar } from './instream.ts'

/** What the scanner says: clean, what it found, or that it could not look (then nothing is accepted). */
export type Dictamen =
  | { readonly clase: 'limpio' }
  | { readonly clase: 'infectado'; readonly firma: string }
  | { readonly clase: 'no_responde'; readonly porque: string }

export type Antivirus = { revisar(datos: Uint8Array): Promise<Dictamen> }

/** Where clamd listens: `host:port`, or the path of its socket. */
export type LugarClamd = { readonly path: string } | { readonly host: string; readonly port: number }

const ESPERA = 30_000

/** The scanner of the operator. It never throws: whoever asks decides on what it says. */
export function openAntivirus(lugar: LugarClamd, espera = ESPERA): Antivirus {
  return {
    async revisar(datos) {
      try {
        return dictamenDe(await hablar(lugar, datos, espera))
      } catch (error) {
        return { clase: 'no_responde', porque: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

/** `stream: OK`, `stream: Firma FOUND`, or an error of its own. */
function dictamenDe(respuesta: string): Dictamen {
  const linea = respuesta.replace(/[\0\r\n]+$/, '')
  if (linea === 'stream: OK') return { clase: 'limpio' }
  const hallada = /^stream: (.+) FOUND$/.exec(linea)
  if (hallada) return { clase: 'infectado', firma: (hallada[1] ?? '').slice(0, 200) }
  return { clase: 'no_responde', porque: linea.slice(0, 200) }
}

export function parseClamd(texto: string): LugarClamd {
  if (texto.startsWith('/')) return { path: texto }
  const [, host, puerto] = /^\[?([^\]]+?)\]?:(\d{1,5})$/.exec(texto) ?? []
  if (host && puerto && Number(puerto) > 0 && Number(puerto) < 65_536) return { host, port: Number(puerto) }
  throw new Error(`KPT_CLAMD debe ser servidor:puerto o la ruta de un socket: se leyó "${texto}".`)
}
