// A letter of the mailbox on screen: its text, with links that open, or as a mail program would show it.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { SinBuzon, sinBuzon } from './sin-buzon.tsx'
import { TextoCarta } from './texto-carta.tsx'
import './correo.css'

export function PantallaCorreoDelBuzon() {
  const { correo } = useParams({ from: '/buzon/$correo' })
  const [{ forma }] = useFiltros()
  const carta = useQuery(consulta('GET /api/demostracion/correos/:correo', { params: { correo } }))
  const aqui = `/buzon/${correo}`
  return (
    <Pantalla titulo={carta.data?.asunto ?? 'Correo'} migas={[{ texto: 'Buzón de la demostración', a: '/buzon' }]}>
      <Datos de={carta} siFalla={(error) => (sinBuzon(error) ? <SinBuzon /> : null)}>
        {({ para, copia, creadoEn, texto }) => (
          <div className="pila pila--4">
            <Definiciones
              lista={[
                { nombre: 'Para', valor: <span className="direccion">{para}</span> },
                ...(copia.length > 0
                  ? [{ nombre: 'Copia', valor: <span className="direccion">{copia.join(', ')}</span> }]
                  : []),
                { nombre: 'Escrito', valor: formatInstante(Date.parse(creadoEn)) },
              ]}
            />
            <Pestanas
              etiqueta="Forma de ver el correo"
              pestanas={[
                { texto: 'Texto', a: aqui, activa: forma !== 'html' },
                { texto: 'Como llega', a: aqui, busqueda: { forma: 'html' }, activa: forma === 'html' },
              ]}
            />
            {forma === 'html' ? (
              <iframe
                className="carta carta--marco"
                title="El correo como lo muestra un programa de correo"
                src={direccion('GET /api/demostracion/correos/:correo/html', { params: { correo } })}
                sandbox="allow-popups allow-popups-to-escape-sandbox"
              />
            ) : (
              <TextoCarta texto={texto} />
            )}
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}
