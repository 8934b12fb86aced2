import type { Respuesta } from '../../api/tipos.ts'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'

export type CruceBreve =
  Respuesta<'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces'>['filas'][number]

const MARCA: Record<
  CruceBreve['estado'],
  { readonly tono: TonoChip; readonly icono: IconoChip; readonly texto: string }
> = {
  recibiendo: { tono: 'nota', icono: 'reloj', texto: 'Llegando' },
  en_cola: { tono: 'nota', icono: 'reloj', texto: 'Espera su lectura' },
  leyendo: { tono: 'nota', icono: 'reloj', texto: 'Leyéndose' },
  lista: { tono: 'bien', icono: 'bien', texto: 'Cruzado' },
  rechazada: { tono: 'mal', icono: 'mal', texto: 'No es el libro' },
  fallida: { tono: 'mal', icono: 'mal', texto: 'Falló la lectura' },
  descartada: { tono: 'quieto', icono: 'raya', texto: 'No terminó de llegar' },
}

export function EstadoCruce({ estado }: { estado: CruceBreve['estado'] }) {
  const { texto, ...marca } = MARCA[estado]
  return <Chip {...marca}>{texto}</Chip>
}
