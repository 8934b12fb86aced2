// What the person has for the second step, and the way to change it.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'

export function ResumenSegundoPaso() {
  const factores = useQuery(consulta('GET /api/cuenta/factores'))
  return (
    <Datos de={factores} lineas={3}>
      {({ codigos, llaves, recuperacion }) => (
        <>
          <Definiciones
            lista={[
              {
                nombre: 'Aplicación de códigos',
                valor: codigos ? `Desde el ${formatInstante(Date.parse(codigos.desde))}` : 'No tiene',
              },
              { nombre: 'Llaves de acceso', valor: llaves.map((l) => l.nombre).join(', ') || 'No tiene' },
              ...(recuperacion ? [{ nombre: 'Códigos de recuperación', valor: `Quedan ${recuperacion.quedan}` }] : []),
            ]}
          />
          <div className="acciones">
            <EnlaceBoton to="/cuenta/segundo-paso">
              {codigos || llaves.length > 0 ? 'Cambiarla' : 'Activar la verificación en dos pasos'}
            </EnlaceBoton>
          </div>
        </>
      )}
    </Datos>
  )
}
