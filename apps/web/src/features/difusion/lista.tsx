// What DNP published for the entities: for DNP with who has relayed it, for a gobernación with what it has to relay, for a municipality to read.
import { formatFecha, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { usePuede } from '../oficios/permisos.ts'
import { SeccionesComunicaciones } from '../oficios/secciones.tsx'
import type { FilaDifusion } from './tipos.ts'

const TAMANO = 20

export function PantallaDifusiones() {
  const publica = usePuede('difusion.publicar')
  const traslada = usePuede('difusion.trasladar')
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/difusiones', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Publicaciones del DNP"
      entrada={
        traslada
          ? 'Lo que el DNP emite sobre los reportes y sus resultados: la gobernación lo traslada a todos sus municipios.'
          : 'Lo que el DNP emite sobre los reportes y sus resultados.'
      }
      migas={[{ texto: 'Comunicaciones', a: '/oficios' }]}
      acciones={
        publica ? (
          <EnlaceBoton to="/difusiones/nueva" variante="principal">
            Publicar
          </EnlaceBoton>
        ) : null
      }
    >
      <SeccionesComunicaciones seccion="difusiones" />
      <Datos de={lista} lineas={4}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="No hay publicaciones">
              <p>
                {publica
                  ? 'Publique una: cada gobernación recibirá un correo para trasladarla.'
                  : 'Cuando haya una, la verá aquí.'}
              </p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Tabla
                titulo="Publicaciones"
                tituloOculto
                columnas={[...COMUNES, filas[0]?.propia ? PROPIA : DEL_PAIS]}
                filas={filas}
                clave={(d) => d.numero}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="publicaciones" una="publicación" />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COMUNES: Columna<FilaDifusion>[] = [
  {
    clave: 'titulo',
    titulo: 'Publicación',
    nombra: true,
    celda: (d) => (
      <>
        <Link className="enlace-fila" to="/difusiones/$numero" params={{ numero: d.numero }}>
          {d.titulo}
        </Link>
        <br />
        <span className="tenue menor numero">{d.numero}</span>
      </>
    ),
  },
  { clave: 'en', titulo: 'Publicada', celda: (d) => formatInstante(Date.parse(d.en)) },
]

const DEL_PAIS: Columna<FilaDifusion> = {
  clave: 'traslado',
  titulo: 'Traslado',
  celda: (d) => (
    <>
      {d.trasladadas} de {d.gobernaciones} gobernaciones
      <br />
      <span className="tenue menor">
        {d.leidas} entidades con acuse; plazo, {formatFecha(d.trasladarHasta)}
      </span>
    </>
  ),
}

const PROPIA: Columna<FilaDifusion> = {
  clave: 'estado',
  titulo: 'Estado',
  celda: ({ propia, trasladarHasta }) => <EstadoPropio propia={propia} hasta={trasladarHasta} />,
}

export function EstadoPropio({ propia, hasta }: { propia: FilaDifusion['propia']; hasta: string }) {
  if (!propia) return null
  return (
    <>
      {propia.trasladadaEn ? (
        <Chip tono="bien" icono="enviado">
          Trasladada
        </Chip>
      ) : (
        <Chip tono={propia.demorada ? 'mal' : 'alerta'} icono="reloj">
          {propia.demorada ? 'Traslado demorado' : `Por trasladar hasta el ${formatFecha(hasta)}`}
        </Chip>
      )}
      {propia.leidaEn ? (
        <Chip tono="bien" icono="bien">
          Con acuse
        </Chip>
      ) : null}
    </>
  )
}
