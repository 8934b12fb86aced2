// Entities of a file, by what they omitted, with what is no longer so beside each.
import type { ClaseOmision } from '@kpt/domain/reportes'
import { formatFecha, formatNumero, NOMBRES_OMISION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

const TAMANO = 25

type Fila = Respuesta<'GET /api/expedientes/:numero/folios'>['filas'][number]

export function Folios({ numero, clase }: { numero: string; clase: ClaseOmision }) {
  const [filtros, cambiar] = useFiltros()
  const texto = filtros.texto ?? ''
  const lista = useQuery(
    consultaPaginada('GET /api/expedientes/:numero/folios', {
      params: { numero },
      consulta: { clase, texto, pagina: paginaDe(filtros), tamano: TAMANO },
    }),
  )
  return (
    <>
      <Buscar
        etiqueta="Buscar entidad o departamento"
        texto={texto}
        onBuscar={(t) => cambiar({ texto: t || undefined })}
      />
      <Datos de={lista} lineas={5}>
        {({ filas, total, pagina }) =>
          total === 0 ? (
            <p>Ninguna entidad.</p>
          ) : (
            <div className="pila pila--2">
              <Tabla
                titulo={NOMBRES_OMISION[clase]}
                tituloOculto
                columnas={columnasDe(numero)}
                filas={filas}
                clave={(f) => f.entidad.codigo}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="entidades" una="entidad" />
            </div>
          )
        }
      </Datos>
    </>
  )
}

function columnasDe(numero: string): Columna<Fila>[] {
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: ({ entidad }) => (
        <Link className="enlace-fila" to="/expedientes/$numero/$entidad" params={{ numero, entidad: entidad.codigo }}>
          {entidad.nombre}
        </Link>
      ),
    },
    { clave: 'departamento', titulo: 'Departamento', celda: (f) => f.entidad.departamento },
    { clave: 'titular', titulo: 'Titular del despacho', celda: (f) => f.titular ?? 'No consta' },
    { clave: 'limite', titulo: 'Límite', celda: (f) => (f.limite === '' ? '—' : formatFecha(f.limite)) },
    { clave: 'gestiones', titulo: 'Gestiones', numero: true, celda: (f) => formatNumero(String(f.gestiones)) },
    { clave: 'hoy', titulo: 'Hoy', celda: (f) => f.hoy ?? 'Sigue igual' },
  ]
}
