// Metas homologadas al Catálogo Programático over all of them.
import { formatPorcentaje } from '@kpt/textos'
import { Barra } from '../ui/barra.tsx'

export function BarraHomologadas({ homologadas, metas }: { homologadas: number; metas: number }) {
  const razon = metas === 0 ? 0 : homologadas / metas
  return (
    <Barra
      fraccion={razon}
      figura={metas === 0 ? 'Sin metas' : `${formatPorcentaje(razon)} (${homologadas} de ${metas})`}
      tono={razon === 1 ? 'bien' : 'acento'}
    />
  )
}
