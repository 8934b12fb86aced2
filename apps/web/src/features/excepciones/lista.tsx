// Requests for exceptions: those of an entity, those that a gobernación accompanies, the queue of DNP; one list, by the territory of whoever looks.
import type { Instrumento, ParteExcepcion } from '@kpt/domain/calendario'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { COLUMNAS } from './columnas.tsx'
import { Busqueda, nombreDeParte, type Parte, parteDe, Secciones } from './filtros.tsx'
import { puedePedir, useParte } from './permisos.ts'
import type { Lista } from './tipos.ts'

const TAMANO = 20

const ENTRADA: Record<ParteExcepcion, string> = {
  entidad: 'Lo que su entidad, o su gobernación por ella, le ha pedido al DNP cuando un plazo no alcanzó.',
  gobernacion: 'Lo que piden sus municipios. Usted puede avalarlo con sus palabras, o pedir por ellos; decide el DNP.',
  dnp: 'Lo que piden las entidades y las gobernaciones cuando un plazo no alcanzó, lo más antiguo primero.',
}

export function PantallaExcepciones() {
  const [filtros] = useFiltros()
  const quien = useParte()
  const parte = parteDe(filtros, quien === 'entidad' ? 'todas' : 'en_espera')
  const pagina = paginaDe(filtros)
  const estado = parte === 'todas' ? undefined : parte
  const { departamento, instrumento } = filtros
  const lista = useQuery({
    ...consultaPaginada('GET /api/excepciones', {
      consulta: { estado, departamento, instrumento: instrumento as Instrumento, pagina, tamano: TAMANO },
    }),
    // Somebody else may decide meanwhile.
    refetchInterval: 60_000,
  })
  return (
    <Pantalla
      titulo="Solicitudes de excepción"
      entrada={ENTRADA[quien ?? 'dnp']}
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
      acciones={
        puedePedir(quien) ? (
          <EnlaceBoton to="/excepciones/nueva" variante="principal">
            Pedir una excepción
          </EnlaceBoton>
        ) : null
      }
    >
      <Secciones parte={parte} />
      {quien === 'entidad' ? null : <Busqueda departamentos={lista.data?.departamentos ?? []} />}
      <Datos de={lista} lineas={5}>
        {(d) => <Filas lista={d} parte={parte} pide={puedePedir(quien)} />}
      </Datos>
    </Pantalla>
  )
}

type PropsFilas = { readonly lista: Lista; readonly parte: Parte; readonly pide: boolean }

function Filas({ lista: { filas, total, pagina }, parte, pide }: PropsFilas) {
  if (total === 0) return <Vacia parte={parte} pide={pide} />
  return (
    <div className="pila pila--2">
      <Tabla titulo={nombreDeParte(parte)} tituloOculto columnas={COLUMNAS} filas={filas} clave={(e) => e.numero} />
      <Paginador pagina={pagina} tamano={TAMANO} total={total} que="solicitudes" una="solicitud" />
    </div>
  )
}

function Vacia({ parte, pide }: { parte: Parte; pide: boolean }) {
  return (
    <Vacio titulo={parte === 'en_espera' ? 'Nada espera decisión' : 'No hay ninguna'}>
      {pide ? (
        <p>Si un plazo cerró y algo ajeno a la entidad impidió cumplirlo, pida una excepción: la concede el DNP.</p>
      ) : (
        <p>Cuando una entidad o una gobernación pida más plazo, aparecerá aquí.</p>
      )}
    </Vacio>
  )
}
