// What changed between two submitted versions, value by value, and whether it had been asked.
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../../app/filtros.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Paginador } from '../../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import type { Clave } from '../borrador/red.ts'
import { formaDe } from '../formas.tsx'
import { columnasCambio } from './columnas.tsx'
import { claveCambio } from './nombrar.tsx'
import type { Palabras } from './palabras.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias'
type Diferencia = Respuesta<typeof RUTA>['filas'][number]
const TAMANO = 100

type Props = { readonly clave: Clave; readonly desde: number; readonly hasta: number }

export function Diferencias(props: Props) {
  const { clave, hasta } = props
  const { ConPalabras } = formaDe(clave)
  return (
    <ConPalabras clave={clave} version={hasta}>
      {(palabras) => <Lista {...props} palabras={palabras} />}
    </ConPalabras>
  )
}

function Lista({ clave, desde, hasta, palabras }: Props & { readonly palabras: Palabras }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { params: clave, consulta: { desde, hasta, pagina, tamano: TAMANO } }))
  return (
    <Datos de={lista}>
      {({ filas: diferencias, total }) =>
        total === 0 ? (
          <p>
            Nada cambió entre la versión {desde} y la {hasta}: traen {palabras.todoIgual}.
          </p>
        ) : (
          <>
            <Tabla
              titulo={`${contar(total, 'cambio', 'cambios')} de la versión ${desde} a la ${hasta}`}
              columnas={[...columnasCambio(palabras), PEDIDA]}
              filas={diferencias}
              clave={claveCambio}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="cambios" una="cambio" />
          </>
        )
      }
    </Datos>
  )
}

const PEDIDA: Columna<Diferencia> = {
  clave: 'pedida',
  titulo: 'Se había pedido',
  celda: (d) =>
    d.pedida ? (
      <Chip tono="nota" icono="volver">
        Pedida
      </Chip>
    ) : (
      <Chip tono="alerta" icono="alerta">
        Sin pedirse
      </Chip>
    ),
}
