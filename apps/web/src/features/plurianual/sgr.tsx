// Regalías of the plan plurianual: by biennium, and never added to the rest.
import { formatNumero } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { type Plurianual, rotulo } from './documento.ts'

type Sgr = Plurianual['sgr']
type Iniciativa = Sgr['iniciativas'][number]

export function SeccionSgr({ sgr }: { sgr: Sgr }) {
  if (sgr.iniciativas.length === 0) return null
  const columnas: Columna<Iniciativa>[] = [
    {
      clave: 'iniciativa',
      titulo: 'Iniciativa',
      nombra: true,
      ancho: 'largo',
      celda: (i) => rotulo(i.consecutivo, i.nombre, 'Sin iniciativa'),
    },
    ...sgr.bienios.map(
      (bienio): Columna<Iniciativa> => ({
        ...{ clave: bienio, titulo: bienio.replace('-', '–'), numero: true },
        celda: (i) => formatNumero(i.porBienio[bienio] ?? '0'),
      }),
    ),
    { clave: 'total', titulo: 'Total', numero: true, celda: (i) => <strong>{formatNumero(i.total)}</strong> },
  ]
  const pie = ['Total', ...sgr.bienios.map((b) => formatNumero(sgr.porBienio[b] ?? '0')), formatNumero(sgr.total)]
  return (
    <section className="seccion pila" aria-labelledby="ppi-sgr">
      <h2 id="ppi-sgr">Sistema General de Regalías, por bienio, en pesos</h2>
      <p className="tenue">Va aparte: no está en ninguna de las sumas anteriores.</p>
      <Tabla
        titulo="Regalías por iniciativa y bienio, en pesos"
        tituloOculto
        columnas={columnas}
        filas={sgr.iniciativas}
        clave={(i) => i.consecutivo}
        pie={pie}
      />
    </section>
  )
}
